## News on or off. “News”: what the organisation sends to many people. Reminders of deadlines are not news.

notices-button = 🔕 Balita: on o off
notices-on-short = 🔔 Naka-on ang balita.
notices-off-short = 🔕 Naka-off ang balita.
notices-on =
    <b>🔔 Naka-on ang balita.</b>

    Pinapadalhan ka namin ng balita at reminder. Puwede mong i-off ang balita. Matatanggap mo pa rin ang mga sagot ng support staff, mga reminder sa legal na deadline (halimbawa ang huling araw ng stay mo), at urgent na balita.
notices-off =
    <b>🔕 Naka-off ang balita.</b>

    Matatanggap mo pa rin ang mga sagot ng support staff, mga reminder sa legal na deadline (halimbawa ang huling araw ng stay mo), at urgent na balita.
notices-stop = 🔕 I-off ang balita
notices-listen = 🔔 I-on ang balita
