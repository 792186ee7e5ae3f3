/** What the script says in a language, from the files of a checkout: for tests, which have no server. */
import { readFileSync } from "node:fs";
import { speak } from "./language.js";

const WORDS = new URL("../../../data/words/", import.meta.url);
const FILES = ["language", "dates", "page"];

/** Speak a language of data/words. @param {string} code */
export const speakFrom = (code) => speak(FILES.map(
  (name) => readFileSync(new URL(`${code}/${name}.ftl`, WORDS), "utf8")).join("\n"));

speakFrom("en");
