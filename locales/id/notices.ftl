## News on or off. “News”: what the organisation sends to many people. Reminders of deadlines are not news.

notices-button = 🔕 Berita: aktif atau mati
notices-on-short = 🔔 Berita aktif.
notices-off-short = 🔕 Berita dimatikan.
notices-on =
    <b>🔔 Berita aktif.</b>

    Kami mengirim berita dan pengingat kepada Anda. Anda bisa mematikan berita. Anda tetap menerima jawaban dari staf pendukung, pengingat batas akhir menurut hukum (misalnya hari terakhir izin tinggal Anda), dan berita mendesak.
notices-off =
    <b>🔕 Berita dimatikan.</b>

    Anda tetap menerima jawaban dari staf pendukung, pengingat batas akhir menurut hukum (misalnya hari terakhir izin tinggal Anda), dan berita mendesak.
notices-stop = 🔕 Matikan berita
notices-listen = 🔔 Aktifkan berita
