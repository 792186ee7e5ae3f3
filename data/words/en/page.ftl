# What the page shows: menus, panel, legend, dialogs, search, records, charts, notices.

