/** What the script says in a language, from the files of a checkout: for tests, which have no server. */
import { readdirSync, readFileSync } from "node:fs";
import { languageOf } from "./fluent.js";
import { speak } from "./language.js";

const WORDS = new URL("../../../data/words/", import.meta.url);

/** Speak a language of data/words. @param {string} code */
export const speakFrom = (code) => {
  const folder = new URL(`${code}/`, WORDS);
  speak(languageOf(readdirSync(folder).filter((name) => name.endsWith(".ftl"))
    .map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n")));
};

speakFrom("en");
