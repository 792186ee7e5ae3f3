/** Fields of the panel and the dialog of a reader's own data, each with its label and its fault. */
import { html, nothing } from "lit-html";

/** @typedef {[value: string, text: string]} Option */

/**
 * @param {object} given
 * @param {string} given.id
 * @param {string} given.label
 * @param {string} given.value
 * @param {Option[]} given.options
 * @param {(value: string) => void} given.choose
 * @param {string} [given.fault] what is wrong with the choice
 */
export const selectField = ({ id, label, value, options, choose, fault = "" }) => html`
  <label class="own-field" for=${id}><span>${label}</span>
    <select id=${id} aria-invalid=${fault ? "true" : nothing} aria-describedby=${fault ? `${id}-fault` : nothing}
      @change=${(/** @type {Event} */ event) => choose(/** @type {HTMLSelectElement} */ (event.target).value)}>
      ${options.map(([one, text]) => html`<option value=${one} .selected=${one === value}>${text}</option>`)}
    </select>
    ${fault ? html`<span class="own-fault" id=${`${id}-fault`}>${fault}</span>` : nothing}</label>`;

/**
 * @param {object} given
 * @param {string} given.id
 * @param {string} given.label
 * @param {string} given.value
 * @param {(value: string) => void} given.write
 */
export const textField = ({ id, label, value, write }) => html`
  <label class="own-field" for=${id}><span>${label}</span>
    <input type="text" id=${id} maxlength="300" autocomplete="off" .value=${value}
      @change=${(/** @type {Event} */ event) => write(/** @type {HTMLInputElement} */ (event.target).value)}></label>`;
