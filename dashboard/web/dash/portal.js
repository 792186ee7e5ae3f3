/**
 * The component that dashboard/server/portal.py declares: what Dash renders comes to stand in an
 * element which the page had from the start.
 */

/** @typedef {{ to: string, children: unknown }} Props */

/** The component; React comes with Dash. @param {any} host */
export const portal = (host) => (/** @type {Props} */ { to, children }) => {
  host.React.useEffect(() => { document.dispatchEvent(new Event("atlas:rendered")); }, []);
  return host.ReactDOM.createPortal(children ?? null, document.getElementById(to));
};
