import js from "@eslint/js";
import globals from "globals";
import words from "./eslint.words.js";

/** State lives in the store that is passed in: a module keeps none between calls. */
const kept = [
  { selector: "Program > :matches(VariableDeclaration, ExportNamedDeclaration > VariableDeclaration)[kind='let']",
    message: "A module keeps no state: put it into the store, page/store.js." },
  { selector: "Program > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Map|WeakMap|WeakSet)$/]",
    message: "A module keeps no cache: put it into the store, page/store.js, or the map document." },
];

export default [
  { ignores: ["build/", "dist/", "tests/", ".venv/", ".pytest_cache/", "dashboard/bundle/"] },
  js.configs.recommended,
  {
    files: ["dashboard/web/**/*.js"],
    languageOptions: { ecmaVersion: 2025, sourceType: "module", globals: globals.browser },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "arrow-body-style": ["error", "as-needed"],
      complexity: ["error", 16],
      "consistent-return": "error",
      curly: ["error", "multi-line"],
      eqeqeq: "error",
      "max-len": ["error", { code: 100, ignoreComments: true, ignoreStrings: true, ignoreTemplateLiterals: true }],
      "no-console": "error",
      "no-else-return": "error",
      "no-eval": "error",
      "no-implicit-coercion": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-param-reassign": "error",
      "no-restricted-syntax": ["error", ...kept],
      "no-shadow": "error",
      "no-unneeded-ternary": "error",
      "no-unused-expressions": "error",
      "no-useless-return": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-arrow-callback": "error",
      "prefer-const": "error",
      "prefer-template": "error",
    },
  },
  {
    files: ["dashboard/web/**/*.js"],
    // In typed-days.js are words that readers type, in whatever language: they see none of them.
    ignores: ["dashboard/web/**/*.test.js", "dashboard/web/made.js",
      "dashboard/web/time/typed-days.js"],
    plugins: { words },
    rules: { "words/literal": "error", "words/message": "error" },
  },
  { files: ["dashboard/web/**/*.test.js", "dashboard/web/*.mjs", "eslint.*.js"],
    languageOptions: { ecmaVersion: 2025, globals: globals.node } },
];
