# What follows from a result: what to do in order, the papers, the five years, and "what if".

## The five years

stay-button = ⏳ Lima tahun saya
stay-title = <b>Lima tahun Anda sebagai Pekerja Berketerampilan Spesifik No. 1</b>
# $today (String) an ISO day, $used, $allowed (Number) days
stay-used = Menurut jawaban Anda, sampai { DAY($today) } Anda sudah memakai { NUMBER($used, useGrouping: 0) } dari { NUMBER($allowed, useGrouping: 0) } hari.
stay-counted = <b>Hari yang dihitung</b>
# $first_on, $last_on (String) ISO days, $days (Number)
stay-span = • { DAY($first_on) } – { DAY($last_on) }: { NUMBER($days, useGrouping: 0) } hari
stay-span-running = • { DAY($first_on) } – belum berakhir
stay-gaps = Hari di antara masa-masa ini tidak dihitung. Waktu itu Anda tidak punya status ini, atau sedang cuti.
# $last_on, $apply_on (String) ISO days
stay-last-day = <b>Hari terakhir: { DAY($last_on) }</b>. Kami menghitung setiap hari sejak hari permohonan ({ DAY($apply_on) }).
stay-no-last-day = <b>Belum ada hari terakhir</b>: hari yang dihitung belum mencapai lima tahun.
stay-left-out = <b>Yang tidak kami hitung: cuti melahirkan, mengasuh anak, sakit, atau cedera</b>
stay-left-out-check = Staf kami harus memeriksa apakah cuti ini benar-benar tidak dihitung. Simpan dokumennya.
stay-driver = Masa untuk mengambil SIM (特定活動55号) tidak kami hitung. Sejauh yang kami tahu, masa itu tidak termasuk dalam lima tahun. Staf kami harus memeriksanya.
# The two examples are exceptions. A failed test alone gives nobody a sixth year.
stay-sixth-year = <b>Tahun keenam</b> hanya mungkin dalam keadaan khusus. Misalnya: Anda tidak lulus ujian Pekerja Berketerampilan Spesifik No. 2, tetapi mendapat paling sedikit 80% dari nilai lulus. Atau, di perawatan (kaigo), Anda hampir lulus ujian nasional (介護福祉士国家試験). Staf kami harus memeriksanya. Sebelum itu, jangan membuat rencana dengan tahun keenam.
