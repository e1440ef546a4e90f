## Periods of stay

periods-list =
    <b>Masa tinggal Anda sebagai Pekerja Berketerampilan Spesifik No. 1</b>

    Isi semua masa: perusahaan mana pun, bidang mana pun. Isi juga:
    • “Kegiatan Khusus” (特定活動) untuk persiapan atau untuk mengambil SIM
    • cuti melahirkan, mengasuh anak, sakit, atau cedera
periods-none = Kalau Anda belum pernah punya status ini dan belum pernah mempersiapkannya, tekan “{ periods-done }”.
periods-add = ＋ Tambah masa
periods-done = Selesai
periods-kind = Masa apa ini?
periods-remove = Hapus masa ini
periods-from = <b>Tanggal berapa mulainya?</b>
periods-to = <b>Tanggal berapa berakhirnya?</b> Hari terakhir juga dihitung.
# The period has begun and has not ended.
periods-running = Belum berakhir
# $kind, $from, $to (String)
periods-line = { $from } – { $to } · { $kind }
periods-line-running = { $from } – belum berakhir · { $kind }
# $from (String) an ISO day
periods-mistake-order = ⚠️ Hari terakhir tidak bisa sebelum hari pertama ({ $from }).
