# Of the panel: where a reader clicked. What is said of the lines is in sheet.ftl.

near-heading = Where you clicked: { $lon } E, { $lat } N
