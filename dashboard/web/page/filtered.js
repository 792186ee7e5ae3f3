/** What the filters of a page hide and leave: the same answer as long as nothing changed. */
/** @import { MapDocument } from "../map/document.js" */
/** @import { Store } from "./store.js" */
import { NONE } from "../map/codes.js";
import { hiddenIn } from "../map/themes.js";
import { changesShown } from "../time/changes.js";

/** @param {Store} store */
export const filterOf = (store) => {
  const { state } = store;

  /** @param {string} name @param {ReadonlySet<string>} chosen */
  const hiddenBy = (name, chosen) => {
    const known = store.hidden[name];
    if (known && known.key[0] === chosen && known.key[1] === state.theme) return known.groups;
    const groups = hiddenIn(state.theme, chosen);
    store.hidden[name] = { key: [chosen, state.theme], groups };
    return groups;
  };
  const hiddenNow = () => hiddenBy("now", state.hidden);
  const hiddenNone = () => hiddenBy("none", NONE);

  /** The changes of a map that no filter hides. @param {MapDocument} map */
  const changesOf = ({ data }) => {
    const key = [data.changes, hiddenNow()];
    if (key.some((one, i) => store.shown.key[i] !== one)) {
      store.shown = { key, changes: changesShown(data.changes, hiddenNow(), store.span.last) };
    }
    return store.shown.changes;
  };

  return { hiddenNow, hiddenNone, changesOf };
};
