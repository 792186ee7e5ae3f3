/** What comes with Dash: search, records and charts. */
import { connectDash } from "./dash/callbacks.js";
import { connect } from "./page/connect.js";

connect(connectDash);
