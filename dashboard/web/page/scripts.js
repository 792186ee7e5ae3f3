/** Scripts that are loaded when something needs them, each once. */

/** @typedef {(...addresses: string[]) => Promise<void>} Load side by side; run in order */

/** @returns {Load} */
export const scriptLoader = () => {
  /** @type {Map<string, Promise<void>>} */
  const loading = new Map();

  /** @param {string} address @returns {Promise<void>} */
  const load = (address) => {
    const known = loading.get(address);
    if (known) return known;
    /** @type {Promise<void>} */
    const coming = new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = address;
      // Run in the order in which they were asked for.
      script.async = false;
      script.onload = () => done();
      script.onerror = (event) => { loading.delete(address); script.remove(); failed(event); };
      document.head.append(script);
    });
    loading.set(address, coming);
    return coming;
  };

  return async (...addresses) => { await Promise.all(addresses.map(load)); };
};
