# One form for every check: questions, summary, result.

form-begin = Mulai
form-resume = Lanjutkan dari yang terakhir
form-change = Lihat atau ubah jawaban saya
form-full = Periksa semua satu per satu
form-known =
    <b>Apakah ini masih benar?</b>

    Ini dari Anda atau dari staf pendukung. Ada yang salah? Tekan yang salah itu.
form-known-yes = Ya, semuanya benar
# $number (Number) this question, $about (Number) how many there will be, roughly
form-progress = Pertanyaan { $number } dari kira-kira { $about }
# $count (Number) in the quick check
form-left = Kira-kira { $count } pertanyaan lagi
# $answer (String)
form-answer-now = Jawaban Anda sekarang: <b>{ $answer }</b>
form-yes = Ya
form-no = Tidak
# The answers to one question, with its verb
form-yes-is_adult = Sudah
form-no-is_adult = Belum
form-yes-skill_test_passed = Sudah lulus
form-no-skill_test_passed = Belum
form-yes-care_japanese_test = Sudah lulus
form-no-care_japanese_test = Belum
form-yes-new_field_test_passed = Sudah lulus
form-no-new_field_test_passed = Belum
form-yes-required_experience = Ya, punya
form-no-required_experience = Tidak punya
form-yes-field_standards-driving_licence = Ya, punya
form-no-field_standards-driving_licence = Tidak punya
form-yes-driving_licence = Ya, punya
form-no-driving_licence = Tidak punya
form-yes-health_check_done = Sudah
form-no-health_check_done = Belum
form-yes-deposit_taken = Ya, ada
form-no-deposit_taken = Tidak ada
form-yes-penalty_contract = Ya, ada
form-no-penalty_contract = Tidak ada
form-yes-property_held = Ya, ada
form-no-property_held = Tidak ada
form-yes-home_procedure_done = Sudah
form-no-home_procedure_done = Belum
form-yes-contract_ended = Sudah
form-no-contract_ended = Belum
form-yes-common_skill_confirmed = Sudah
form-no-common_skill_confirmed = Belum
form-yes-permission_received = Sudah punya
form-no-permission_received = Belum
form-skip = Saya tidak tahu
form-one_by_one = Tanyakan satu per satu
form-not-known = Saya tidak tahu
form-back = { button-back }
form-later = Berhenti dulu (jawaban tersimpan)
form-number = { NUMBER($number, useGrouping: 0) }
form-periods-none = tidak ada
form-periods-open = Isi masa izin tinggal saya
# Below the question eligibility-ask-ssw1_periods: never Specified Skilled Worker (i), never preparing for it
form-periods-never = Belum pernah, juga belum persiapan
form-periods-since = Tanpa putus sampai sekarang? Isi hari pertamanya: 2024-04-01. Kalau pernah putus, isi masa-masanya.
form-date-hint = Pilih harinya, atau ketik seperti ini: 2026-11-22
form-number-hint = Ketik angkanya.
form-country-hint = Negara Anda tidak ada di daftar? Ketik namanya.
form-found = Apakah maksud Anda salah satu dari ini? Kalau bukan, ketik kata lain, atau tekan “{ form-show-all }”.
form-show-all = Tampilkan semua
form-health =
    <b>Pertanyaan berikutnya tentang kesehatan Anda.</b>

    Kesehatan adalah hal pribadi. Kami hanya bertanya apakah Anda sudah menjalani pemeriksaan kesehatan, kapan, dan apakah dokter mengatakan Anda bisa bekerja. Kami memakainya hanya untuk pemeriksaan ini, dan staf pendukung bisa melihatnya. Anda tidak harus menjawab.
form-health-yes = Ya, boleh bertanya
form-health-no = Tidak, lewati pertanyaan ini
# Beside a single question about health.
form-health-one = Kesehatan adalah hal pribadi. Kalau Anda menjawab, kami memakainya hanya untuk pemeriksaan ini, dan staf pendukung bisa melihatnya. Anda tidak harus menjawab.
form-health-private = Saya tidak mau menjawab
form-summary =
    <b>Jawaban Anda</b>

    Tekan satu jawaban di bawah untuk mengubahnya.
# $question (String) what was asked, in short, $answer (String)
form-summary-line = • { $question }: <b>{ $answer }</b>
form-result = Tampilkan hasilnya
form-mistake-no-text = ⚠️ Jawablah dengan teks atau tombol. Gambar, pesan suara, atau stiker tidak bisa dipakai sebagai jawaban di sini.
# $day (String) ISO day that was typed without its year, or by a word
form-understood = 📅 Kami memahami tanggal ini: <b>{ DAY($day) }</b>
form-mistake-no-year = ⚠️ Tahun berapa? Ketik tanggal lengkap, seperti ini: 2026-11-22
form-mistake-short-year = ⚠️ Angka mana yang menunjukkan tahun? Tulis tahun dengan empat angka, seperti ini: 2026-11-22
form-mistake-no-month = ⚠️ Bulan apa? Ketik tanggal lengkap, seperti ini: 2026-11-22
form-mistake-no-date = ⚠️ Kami tidak bisa membaca tanggal ini. Ketik seperti ini: 2026-11-22
form-mistake-two-dates = ⚠️ Angka mana harinya, dan angka mana bulannya? Ketik tahun, bulan, lalu hari, seperti ini: 2026-11-22
form-mistake-no-such-day = ⚠️ Tanggal itu tidak ada. Periksa lagi, dan ketik seperti ini: 2026-11-22
# $day (String) ISO day
form-mistake-wrong-weekday = ⚠️ Nama hari dan tanggalnya tidak cocok: tanggal ini adalah { DAY($day) }. Periksa lagi, dan ketik tanggalnya seperti ini: 2026-11-22
form-mistake-nepali = ⚠️ Apakah ini tahun kalender Nepal (Bikram Sambat)? Ketik tanggal yang tertulis di kartu zairyu atau paspor Anda, seperti ini: 2026-11-22
# $first, $last (String) ISO days
form-mistake-date-range = ⚠️ Pilih tanggal dari { $first } sampai { $last }.
# $lowest, $highest (Number)
form-mistake-number = ⚠️ Ketik bilangan bulat dari { $lowest } sampai { $highest }.
form-mistake-choose = ⚠️ Ini bukan salah satu jawabannya. Pakailah tombolnya.
# To staff, of the worker's health
form-health-about = Kesehatan
form-health-refused = tidak mau menjawab
