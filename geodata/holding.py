"""With whom ground counts: held, being handed over, contested. One rule, whichever the sides.

Land that is being handed over counts with the giver until it is handed over. Land that is
contested counts with neither party, and neither is named first. Whatever shows, measures or
says who held what takes it from here, so that exchanging the two sides in ``control.csv``
exchanges them in every result.
"""

from __future__ import annotations

import pandas as pd

CONTESTED = "contested"
HANDOVER = "handover"


def counted(control: pd.DataFrame) -> pd.Series:
    """Return with whom each row of control counts: its holder, or nobody while contested.

    While ground is being handed over its holder is the giver. Contested ground counts for
    ``contested``, a value of the list ``holder`` that is no party.
    """
    return control.holder.mask(control.manner == CONTESTED, CONTESTED)


def parties(control: pd.DataFrame) -> pd.Series:
    """Return who has a part in each row of control: ids of holders, a space between two.

    Held: the holder. Being handed over: the giver, then the receiver. Contested: the two in
    the order of their ids, which says nothing.
    """
    named = []
    for row in control.itertuples():
        pair = [row.holder] if pd.isna(row.other) else [row.holder, row.other]
        named.append(" ".join(sorted(pair) if row.manner == CONTESTED else pair))
    return pd.Series(named, index=control.index, dtype="str")
