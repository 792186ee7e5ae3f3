"""The colours keep apart in grey and under the three colour-vision deficiencies."""

from __future__ import annotations

from itertools import combinations

import pytest

from dashboard.plate.palette import HOLDERS, INK, PAPER, QUIET

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
SIMULATED = {
    "none": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
                   (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
                     (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
                   (0.004733, 0.691367, 0.303900)),
}


def _linear(colour: str) -> tuple[float, ...]:
    parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)


def _seen(colour: str, deficiency: str) -> tuple[float, ...]:
    linear = _linear(colour)
    return tuple(min(1.0, max(0.0, sum(m * c for m, c in zip(row, linear, strict=True))))
                 for row in SIMULATED[deficiency])


def _luminance(linear: tuple[float, ...]) -> float:
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _lab(linear: tuple[float, ...]) -> tuple[float, float, float]:
    r, g, b = linear
    xyz = ((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505, _luminance(linear),
           (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
    x, y, z = (c ** (1 / 3) if c > 0.008856 else 7.787 * c + 16 / 116 for c in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _contrast(a: str, b: str) -> float:
    low, high = sorted((_luminance(_linear(a)), _luminance(_linear(b))))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("deficiency", SIMULATED)
@pytest.mark.parametrize("pair", list(combinations(HOLDERS, 2)), ids="-".join)
def test_holders_keep_apart(pair, deficiency):
    a, b = (_lab(_seen(HOLDERS[name], deficiency)) for name in pair)
    difference = sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5
    assert difference > 15, f"{pair} differ by {difference:.0f} (CIE 1976)"


def test_the_two_main_holders_keep_apart_in_grey():
    light, dark = (_lab(_linear(HOLDERS[name]))[0] for name in ("azerbaijan", "karabakh"))
    assert light - dark > 20


@pytest.mark.parametrize("text", [INK, QUIET])
def test_text_on_paper_meets_wcag_aa(text):
    assert _contrast(text, PAPER) >= 4.5


def test_ink_on_every_holder_meets_wcag_aa():
    for name, colour in HOLDERS.items():
        assert _contrast(INK, colour) >= 3, name
