# What we keep about a worker: the screen, and the files.

## My data

my_data-button = 🗂 Semua data saya
my_data-overview = <b>Apa yang kami simpan tentang Anda</b>
my_data-send = 📥 Kirim semuanya sebagai file
my_data-correct = ✏️ Perbaiki data saya
my_data-document = Apa yang kami simpan tentang Anda
# Read by a person who opens the file for machines.
my_data-json-about = File ini berisi semua yang disimpan bot ini tentang satu orang. worker: orang itu dan obrolannya. profile: data, dari pekerja atau dari staf. consents: apa yang disetujui orang itu. conversations: konsultasi, dengan tulisan orang itu dan kiriman staf. hidden: tulisan orang itu yang disembunyikan staf dan yang disimpan. versions: semua isi jawaban staf, kalau jawaban itu diperbaiki setelah orang itu bisa membacanya. interviews: pertemuan berkala dengan orang itu, dengan jawabannya untuk setiap hal (null: tidak ada masalah), siapa yang mengadakan pertemuan, dan apakah perusahaan diberi tahu tentang suatu masalah. reports: apa yang diberitahukan staf kepada instansi atau perusahaan tentang urusan orang itu, atau bahwa mereka tidak memberi tahu, tanpa tulisan staf. screenings: jawaban untuk pemeriksaan. papers: dokumen yang dipunyai orang itu, menurut pemeriksaan. contracts: pekerjaan orang itu. invitations: tautan yang dibuat untuk orang itu. job_changes: catatan dukungan pindah kerja. obligations: apa yang harus dilakukan untuk orang itu. notes: catatan staf pada tugas tentang orang itu. notices: berita yang dikirim kepada banyak orang, apa hasilnya, dan kapan orang itu mengatakan sudah membacanya. said: pesan dari bot. is_held: catatan disimpan karena perkara hukum. Tanggal dan waktu memakai ISO 8601, waktu dalam UTC.
# $title (String)
my_data-title = <b>{ $title }</b>
# $label, $value (String)
my_data-line = • { $label }: { $value }
my_data-line-alone = • { $label }
# $count (Number)
my_data-more = … dan { $count } lagi, di dalam file
my_data-nothing = tidak ada
my_data-section-profile = Data saya
my_data-section-contracts = Kontrak
my_data-section-consents = Persetujuan
my_data-section-consultations = Konsultasi
my_data-section-interviews = Pertemuan berkala
# The checks of the rules: “Am I eligible?” and “Changing jobs”
my_data-section-checks = Pemeriksaan
my_data-section-reports = Laporan kepada instansi
my_data-section-obligations = Yang harus kami lakukan untuk Anda
my_data-section-notices = Berita
my_data-section-messages = Pesan dari bot
my_data-section-rest = Lain-lain
# $value (String), $by (String)
my_data-said = { $by ->
    [worker] { $value } (dari Anda)
   *[staff] { $value } (dari staf pendukung)
}
# $given_on, $withdrawn_on (String) days, $version (String) of the text to which the worker agreed
my_data-consent = disetujui pada { $given_on } (versi teks: { $version })
my_data-consent-withdrawn = disetujui pada { $given_on } (versi teks: { $version }), berakhir pada { $withdrawn_on }
my_data-base_consent = Persetujuan untuk dukungan kami
# $number (String), $kind (String)
my_data-consultation-name = No. { $number } { WORD("consultation-kind", $kind) }
# $number (String)
my_data-complaint-name = No. { $number } 🔒 Keluhan tentang staf pendukung
# How far a consultation is, as its worker reads it
my_data-state-new = baru
my_data-state-waiting_for_staff = menunggu jawaban kami
my_data-state-waiting_for_worker = menunggu Anda
my_data-state-escalated = sedang ditangani manajer
my_data-state-closed = ditutup
# $state (String), $opened_on (String) a day, $count (Number)
my_data-consultation =
    { WORD("my_data-state", $state) }, dibuka pada { $opened_on }, { $count } pesan
# $state (String), $when (String) a day and time or none, $held_on (String) a day, $interviewer (String) or none, $news (String) told, not_told or else, $told_whom, $told_on and $not_told (String)
my_data-interview = { $state ->
    [offered] waktu belum dipilih
    [booked] direncanakan
    [held] diadakan pada { $held_on }
   *[cancelled] dibatalkan
}{ $interviewer ->
    [none] {""}
   *[other] {" "}oleh { $interviewer }
}{ $when ->
    [none] {""}
   *[other] ; waktu: { $when } (waktu Jepang)
}{ $news ->
    [told] ; kami memberi tahu perusahaan: { $told_whom }, { $told_on }
    [not_told] ; kami tidak memberi tahu perusahaan: { $not_told }
   *[other] {""}
}
my_data-check-eligibility = Apakah saya memenuhi syarat?
my_data-check-job_change = Pindah kerja
# $started_on (String) a day, $count (Number)
my_data-check = dimulai pada { $started_on }, { $count } jawaban
# $on (String) a day, $state (String)
my_data-obligation = { $on }: { $state ->
    [open] belum selesai
    [not_needed] tidak diperlukan lagi
    [passed] hari terakhir sudah lewat
   *[done] selesai
}
# A report. $number (String) of a consultation, or “none”
my_data-report-name = { $number ->
    [none] Tentang pertemuan
   *[other] Tentang no. { $number }
}
# $addressee, $decision (String); $done_on (String) a day; $office (String) its name; $whom (String) somebody at the employer; $channel, $outcome, $reason (String) or “none”; $agreed (String) yes or no
my_data-report = { $addressee ->
    [employer] { $decision ->
        [reported] Staf pendukung memberi tahu perusahaan: { $whom }, { $done_on }{ my_data-report-how }{ $agreed ->
            [no] . Anda tidak menyetujuinya
           *[yes] {""}
        }
       *[not_reported] Staf pendukung tidak memberi tahu perusahaan ({ $done_on })
    }
   *[authority] { $decision ->
        [reported] Staf pendukung memberi tahu instansi ini: { $office }, { $done_on }{ my_data-report-how }. { $outcome ->
            [accepted] Instansi itu sudah menerimanya
            [examined] Instansi itu sedang memeriksanya
            [done] Instansi itu sudah selesai
            [not_accepted] Instansi itu tidak menerimanya
           *[none_yet] Instansi itu belum menjawab
        }
       *[not_reported] Staf pendukung memutuskan tidak memberi tahu instansi ({ $done_on }): { $reason ->
            [worker_declines] Anda tidak menginginkannya
            [no_breach] tidak ada aturan yang dilanggar
            [by_others] orang lain sudah memberi tahu instansi
            [still_checking] masih diperiksa
           *[other] alasan lain
        }
    }
}
# A part of the text above
my_data-report-how = { $channel ->
    [telephone] , lewat telepon
    [visit] , datang langsung
    [letter] , lewat surat
   *[online] , lewat internet
}
my_data-job_change = Catatan pindah kerja
my_data-chat = Nomor obrolan ini
my_data-number = Nomor saya di sini
my_data-invitation = Undangan dibuat pada
my_data-held = Catatan ini tidak kami hapus sekarang, karena perkara hukum
# $who (String), $on (String) a day
my_data-message = { $who ->
    [worker] Anda, { $on }
    [worker_again] Diubah oleh Anda, { $on }
    [staff_again] Diperbaiki oleh staf pendukung, { $on }
    [staff_unsure] Staf pendukung, { $on } (mungkin tidak sampai kepada Anda)
   *[staff] Staf pendukung, { $on }
}
# $on (String) a day
my_data-note = Catatan staf pendukung, { $on }
# $text, $from (String)
my_data-forwarded = { $text } (diteruskan dari: { $from })
# $text, $quote (String)
my_data-quoting = { $text } (mengutip: { $quote })
# $words (String), $hidden_on (String) a day, $status (String)
my_data-hidden = { $words } (disembunyikan pada { $hidden_on } { $status ->
    [kept] dan disimpan sebagai bukti
    [held] dan disimpan karena perkara hukum
   *[undecided] ; seorang manajer atau admin akan memutuskannya
    })
# $count (Number)
my_data-hidden-count = 🔒 { $count } pesan Anda disembunyikan dari staf dan disimpan
# $name (String) of the consultation, $on (String) a day
my_data-hidden-name = { $name }, { $on }
# $reason, $readers (or “none”), $status (String); $decide_on, $until (String) days, or “none”
my_data-hidden-why = { evidence-because } { evidence-only } { $status ->
    [kept] Ini disimpan sebagai bukti, { $until ->
        [none] selama catatan konsultasi ini.
       *[other] sampai { DAY($until) }, atau lebih lama kalau konsultasi ini saat itu masih terbuka.
    }
    [held] Ini disimpan karena perkara hukum. Kalau perkaranya selesai, kami memusnahkannya dan memberi tahu Anda.
   *[undecided] { $readers ->
        [none] Kami menyimpannya selama catatan kami yang lain tentang Anda.
       *[other] Paling lambat { DAY($decide_on) }, mereka harus memutuskan apa yang dilakukan. Sampai saat itu, kami menyimpannya selama catatan kami yang lain tentang Anda.
    }
}
my_data-removed = (tidak ada lagi di sini)
my_data-no-words = (foto, file, atau pesan suara)
# $on (String) a day; $purpose (String) say, correct or take_back; $outcome (String); $read_on, $corrected_on, $back_on (String) days, or “none”
my_data-notice = { $on }: { $purpose ->
    [correct] versi baru dari berita sebelumnya:{" "}
    [take_back] berita sebelumnya ditarik kembali:{" "}
   *[say] {""}
}{ WORD("my_data-outcome", $outcome) }{ $read_on ->
    [none] {""}
   *[other] ; pada { $read_on }, Anda mengatakan sudah membacanya
}{ $corrected_on ->
    [none] {""}
   *[other] ; versi baru pada { $corrected_on }
}{ $back_on ->
    [none] {""}
   *[other] ; ditarik kembali pada { $back_on }
}
my_data-outcome-queued = menunggu dikirim
my_data-outcome-sending = sedang dikirim
my_data-outcome-sent = dikirim
my_data-outcome-repeated = dikirim, mungkin dua kali
my_data-outcome-unreachable = tidak sampai kepada Anda
my_data-outcome-refused = tidak bisa dikirim
my_data-outcome-cancelled = tidak dikirim
my_data-outcome-skipped = tidak dikirim, karena tidak diperlukan lagi
# Why a notice was not sent; what takes one back is done
my_data-outcome-done = selesai
my_data-outcome-muted = tidak dikirim, karena Anda menghentikan berita
my_data-outcome-no_text = tidak dikirim, karena tidak ada teks dalam bahasa Anda
my_data-outcome-unchanged = tidak dikirim, karena tidak ada yang berubah untuk Anda
my_data-outcome-may_have_it = dihentikan saat sedang dikirim; mungkin sudah sampai
