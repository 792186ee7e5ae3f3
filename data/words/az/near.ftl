near-heading = Kliklədiyiniz yer: { $lon } ş.u., { $lat } şm.e.
