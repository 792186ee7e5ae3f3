"use strict";
/* What Dash's components tell the page: a name was searched for, a row was picked. */
window.dash_clientside = window.dash_clientside || {};
window.dash_clientside.contact_lines = {
  choose: (id) => {
    if (id) ContactLines.page.find(id);
    return window.dash_clientside.no_update;
  },
  open_row: (rows, table) => {
    const row = rows && rows[0];
    if (row) ContactLines.page.openRow(row, table);
    return window.dash_clientside.no_update;
  },
};
