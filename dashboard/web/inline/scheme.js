/** The colours that the reader chose last, before anything is painted. */
import { keptScheme, wear } from "../page/scheme.js";

wear(document.documentElement, keptScheme(() => window.localStorage));
