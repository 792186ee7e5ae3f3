/**
 * What the script says is a message of data/words: these rules fail on words that a reader would
 * see and no catalogue has, on a message that there is not, and on a value that it lacks.
 */
import { readdirSync, readFileSync } from "node:fs";

const ENGLISH = new URL("data/words/en/", import.meta.url);

/** Text that reads as words: two in a row, or one that begins as a name or a sentence does. */
const WORDS = /\p{L}{2,}[,:;]? \p{L}{2,}|(^|[\s>])\p{Lu}\p{Ll}+/u;
const ANY = /\p{L}{2,}/u;
/** Attributes that a reader sees or hears. */
const SEEN = /\b(?:title|alt|placeholder|label|aria-(?:label|description|valuetext|roledescription))="[^"\0]*\p{L}/u;
/** Properties and attributes into which nothing but a message goes. */
const SINKS = /^(?:textContent|innerText|innerHTML|title|alt|placeholder|ariaLabel|aria-label|aria-description|aria-valuetext)$/;
/** Functions that take a selector. */
const SELECTING = /^(?:all|around|closest|matches|querySelector|querySelectorAll)$/;

/** What reads as words and is none that a reader meets. */
const NO_WORDS = new Set([
  // Of a link: what other pages learn of this one.
  "noopener noreferrer",
  // What a browser is asked about colours.
  "(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-contrast: more)",
  // Faces of type, in rules of style.
  "Noto Sans", "Noto Serif", '"Noto Sans", sans-serif', '"Noto Serif", serif',
  '"Noto Sans",sans-serif',
  // The beginning of a class.
  "event cat-",
  // What files of others call their parts.
  "Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon",
  "Files", "Geometry", "GeometryCollection", "Feature", "MissingQuotes", "SQLite format 3\0",
  // As Python writes yes and no.
  "True", "False",
  // Classes of own data.
  "own-colour own-colour-", "hint own-save-note", "own-least piece",
  // Keys of the keyboard.
  "ArrowDown", "ArrowUp", "Enter", "Escape",
  // A command as it is typed.
  "contact-lines export '", "contact-lines film '",
]);

/** The variables of each message and of its forms, with those of the messages that it names. */
const variablesOfMessages = () => {
  const texts = new Map();
  for (const file of readdirSync(ENGLISH).filter((name) => name.endsWith(".ftl"))) {
    let name = "";
    for (const line of readFileSync(new URL(file, ENGLISH), "utf8").split("\n")) {
      const begins = line.match(/^(-?[a-zA-Z][\w-]*) *=/);
      const form = line.match(/^ +\.([a-zA-Z][\w-]*) *=/);
      if (begins) name = begins[1];
      const key = form ? `${name.split(".")[0]}.${form[1]}` : name;
      if (form) name = key;
      if (line.startsWith("#") || !key) continue;
      texts.set(key, `${texts.get(key) ?? ""}${line}\n`);
    }
  }
  const variables = (key, seen = new Set()) => {
    const text = texts.get(key) ?? "";
    const found = new Set([...text.matchAll(/\$([a-zA-Z][\w-]*)/g)].map(([, one]) => one));
    for (const [, other] of text.matchAll(/\{\s*(-?[a-z][\w-]*)\s*\}/g)) {
      if (seen.has(other)) continue;
      seen.add(other);
      for (const one of variables(other, seen)) found.add(one);
    }
    return found;
  };
  return new Map([...texts.keys()].map((key) => [key, variables(key)]));
};

const nameOf = ({ callee }) => (callee?.type === "MemberExpression" ? callee.property.name : callee?.name);

/** The texts that an expression can be, null where that cannot be told. */
const texts = (node) => {
  if (node?.type === "Literal") return [node.value];
  if (node?.type === "ConditionalExpression") {
    const both = [texts(node.consequent), texts(node.alternate)];
    return both.includes(null) ? null : both.flat();
  }
  return null;
};

/** The names that an object gives, null where that cannot be told. */
const names = (node) => {
  if (!node) return [];
  if (node.type !== "ObjectExpression") return null;
  return node.properties.every(({ type, computed }) => type === "Property" && !computed)
    ? node.properties.map(({ key }) => key.name ?? key.value) : null;
};

const literal = {
  meta: { type: "problem", schema: [], messages: {
    words: "“{{ text }}” is for a reader: make it a message of data/words, or say in eslint.words.js why it is none." } },
  create(context) {
    const report = (node, text) => context.report({
      node, messageId: "words", data: { text: text.trim().slice(0, 60) } });
    const isFree = (node) => {
      for (let { parent } = node; parent; { parent } = parent) {
        if (parent.type === "NewExpression") return /Error$/.test(parent.callee.name ?? "");
        if (parent.type === "CallExpression") {
          const called = nameOf(parent);
          return SELECTING.test(called ?? "")
            || (called === "setAttribute" && !SINKS.test(parent.arguments[0]?.value ?? "title"));
        }
        if (/Statement$|Declaration$/.test(parent.type)) return false;
      }
      return false;
    };
    const check = (node, text, pattern) => {
      if (pattern.test(text.replace(/<[^>]*>?/g, " ")) && !NO_WORDS.has(text.trim()) && !isFree(node)) report(node, text);
    };
    /** What is shown, if it is a text or can be one of several. */
    const shown = (node) => {
      if (node.type === "Literal" && typeof node.value === "string") check(node, node.value, ANY);
      if (node.type === "ConditionalExpression") { shown(node.consequent); shown(node.alternate); }
      if (node.type === "TemplateLiteral") {
        for (const { value } of node.quasis) check(node, value.cooked, ANY);
      }
    };
    return {
      Literal(node) {
        if (typeof node.value === "string") check(node, node.value, WORDS);
      },
      TemplateLiteral(node) {
        const text = node.quasis.map(({ value }) => value.cooked).join("\0");
        if (node.parent.type !== "TaggedTemplateExpression") {
          for (const { value } of node.quasis) check(node, value.cooked, WORDS);
        } else {
          check(node, text.replace(/&\w+;/g, ""), ANY);
          if (SEEN.test(text)) report(node, text.match(SEEN)[0]);
        }
      },
      AssignmentExpression({ left, right }) {
        if (left.type === "MemberExpression" && SINKS.test(left.property.name ?? "")) shown(right);
      },
      CallExpression(node) {
        const called = nameOf(node);
        if (called === "setAttribute" && SINKS.test(node.arguments[0]?.value ?? "")) {
          shown(node.arguments[1]);
        }
        if (called === "setCustomValidity") shown(node.arguments[0]);
      },
    };
  },
};

const message = {
  meta: { type: "problem", schema: [], messages: {
    missing: "No message {{ id }} is in data/words/en.",
    composed: "Name a message by a text of its own: only such are sent to a reader.",
    value: "The message {{ id }} takes ${{ name }}, which it is not given." } },
  create(context) {
    const known = variablesOfMessages();
    return {
      CallExpression(node) {
        const called = nameOf(node);
        if (called !== "say" && called !== "sayAround") return;
        const [first, ...values] = node.arguments;
        const ids = texts(first);
        if (!ids) {
          if (first.type === "TemplateLiteral") context.report({ node: first, messageId: "composed" });
          return;
        }
        const given = values.map(names);
        for (const id of ids) {
          if (!known.has(id)) {
            context.report({ node, messageId: "missing", data: { id } });
          } else if (!given.includes(null)) {
            for (const name of known.get(id)) {
              if (!given.flat().includes(name)) {
                context.report({ node, messageId: "value", data: { id, name } });
              }
            }
          }
        }
      },
    };
  },
};

export default { rules: { literal, message } };
