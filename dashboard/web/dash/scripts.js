/** Scripts that the components of a view need, each loaded once. */

/** @returns {(address: string) => Promise<void>} */
export const scriptLoader = () => {
  /** @type {Map<string, Promise<void>>} */
  const loading = new Map();
  return (address) => {
    const known = loading.get(address);
    if (known) return known;
    /** @type {Promise<void>} */
    const coming = new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = () => done();
      script.onerror = (event) => { loading.delete(address); failed(event); };
      document.head.append(script);
    });
    loading.set(address, coming);
    return coming;
  };
};
