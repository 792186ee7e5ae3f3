import { test } from "node:test";
import { RuleTester } from "eslint";

const file = new URL("../../../eslint.words.js", import.meta.url);
const { rules } = (await import(String(file))).default;
const tester = new RuleTester();
/** @param {string} code @param {...string} messageIds */
const fails = (code, ...messageIds) => (
  { code, errors: messageIds.map((messageId) => ({ messageId })) });

test("words that a reader would see are a fault, and what only programs read is none", () => {
  tester.run("literal", rules.literal, {
    valid: ['find("a b-c").hidden = true', 'box.querySelector("table caption")',
      'throw new Error("the page has no such thing")', 'say("place-held", { day })',
      "html`<p class=${x}>${say('play')}</p>`", "html`<a rel=\"noopener noreferrer\">${x}</a> · `",
      'box.setAttribute("class", "one two")', 'button.textContent = say("play")'],
    invalid: [
      fails('const text = "Copy link"', "words"), fails('const text = "Play"', "words"),
      fails("const text = `Since ${day}`", "words"), fails("const text = `${day}, as all of`", "words"),
      fails("html`<p>none</p>`", "words"), fails('html`<a title="more">${x}</a>`', "words"),
      fails('html`<input aria-label="day">`', "words"),
      fails('button.textContent = on ? "pause" : "play"', "words", "words"),
      fails('box.setAttribute("aria-label", "close")', "words"),
      fails('box.setCustomValidity("wrong")', "words")],
  });
});

test("a message that there is not, or lacks a value, is a fault", () => {
  tester.run("message", rules.message, {
    valid: ['say("play")', 'say(on ? "pause" : "play")', 'say("save-as", { format })',
      'say("save-as", values)', 'sayAround("place-held", { piece }, { day, held, since })',
      'say("time-next.hint")', 'say("typed-outside", { first, last })', "say(name)"],
    invalid: [
      fails('say("no-such-message")', "missing"), fails('say("play.no-such-form")', "missing"),
      fails('say("save-as")', "value"), fails('say("save-as", { kind })', "value"),
      fails('say(on ? "play" : "paws")', "missing"), fails("say(`shown-${theme}`)", "composed"),
      fails('sayAround("place-held", { piece }, { day, held })', "value")],
  });
});
