/** The panel's detail of what is chosen, written as soon as it is read. */
/** @import { RecordTables } from "../panel/record.js" */
/** @import { Store } from "./store.js" */
import { withEvent } from "../map/events.js";
import { stretches } from "../map/near.js";
import { showDetail, showFault } from "../panel/detail.js";
import { near } from "../panel/near.js";
import { writeReport } from "../panel/report.js";
import { loadTerms } from "../terms/writing.js";
import { say } from "../words/language.js";
import { find } from "./dom.js";
import { part } from "./parts.js";

/** @param {Store} store @param {() => Promise<RecordTables>} wholeRecord */
export const detailOf = (store, wholeRecord) => {
  const { state, config, written } = store;

  /** What is told of where a reader clicked on ground or on a name, nothing without the lines. */
  const tellClicked = async () => {
    const { clicked } = store;
    if (!clicked || clicked.sel !== state.sel || !/^[pmn]-/.test(state.sel)) return null;
    store.near ??= part(config.near).then((read) => stretches(JSON.parse(read)));
    const lines = await store.near.catch(() => { store.near = null; return null; });
    return lines && near(lines, clicked, state.day);
  };

  const writeDetail = async () => {
    const { sel } = state;
    const record = sel && await wholeRecord().then((read) => withEvent(store, read, sel))
      .catch(() => null);
    const clicked = record ? await tellClicked() : null;
    const terms = record ? await loadTerms(store).catch(() => null) : null;
    if (state.sel !== sel) return;
    written.detail = state.day;
    find("detail").hidden = !sel;
    const body = find("detail-body");
    writeReport(config.reports, Boolean(record && sel));
    if (record) showDetail(body, { ...record, terms }, sel, state.day, config.words, clicked);
    else if (sel) showFault(body, say("detail-fault"));
  };

  /** On another day other facts hold of a piece, a line, a place or a body, and of nothing else. */
  const refreshDetail = () => {
    if (state.sel && written.detail !== state.day && !/^[er]-/.test(state.sel)) writeDetail();
  };

  return { writeDetail, refreshDetail };
};
