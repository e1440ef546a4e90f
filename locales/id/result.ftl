## Result

result-outcome-blocked = <b>Masih ada poin yang belum terpenuhi.</b>
result-outcome-suspended = <b>Permohonan di bidang ini sedang dihentikan sementara.</b>
result-outcome-needs_staff = <b>Staf kami harus memeriksa beberapa poin.</b>
result-outcome-incomplete = <b>Masih ada jawaban yang kurang.</b>
result-outcome-clear = <b>Dari jawaban Anda, kami tidak melihat masalah.</b> Hanya Badan Layanan Imigrasi Jepang (出入国在留管理庁) yang memutuskan.
result-outcome-possible = <b>Dari jawaban Anda, pindah kerja tampaknya mungkin.</b>
result-outcome-not_yet = <b>Dari jawaban Anda, Anda belum bisa pindah kerja.</b>
# $icon, $reason (String) the second one whole sentences
result-against = { $icon } { $reason }
# $count (Number) criteria
result-open = ❔ Kami belum menanyakan semua hal tentang { $count } poin.
# $criterion (String)
result-not_asked = ❔ { $criterion }: belum ditanyakan
# $criterion (String), of which something was asked
result-partly_asked = ❔ { $criterion }: belum semua ditanyakan
result-who_decides = Hanya Badan Layanan Imigrasi Jepang (出入国在留管理庁) yang memutuskan. Pemeriksaan ini menunjukkan apa yang mungkin kurang.
# $icon, $criterion, $verdict (String)
result-line = { $icon } { $criterion }: { $verdict }
result-finding-title = <b>{ $icon } { $criterion }: { $verdict }</b>
# $todo (String) a whole sentence
result-todo = 👉 <b>Berikutnya:</b> { $todo }
result-papers = 📄 <b>Yang membuktikannya:</b>
# $paper (String)
result-paper = • { $paper }
# $certainty (String) certain, likely or unsettled; $title, $url (String)
result-source = { $url ->
    [none] { WORD("result-certainty", $certainty) }: { $title }
   *[other] { WORD("result-certainty", $certainty) }: <a href="{ $url }">{ $title }</a>
}
result-certainty-certain = ✅ Pasti (halaman resmi)
# How sure a source is.
result-certainty-likely = 🔹 Kemungkinan besar (halaman lain)
result-certainty-unsettled = ❓ Tidak jelas (tak ada halaman jelas)
# $on (String) a day, or none when nobody has checked
result-checked =
    { $stale ->
        [true]
            { $on ->
                [none] Belum ada yang memeriksa ini. Tanyakan kepada kami.
               *[other] Terakhir diperiksa di halaman resmi pada { $on }, lebih dari 180 hari yang lalu. Mintalah kami memastikannya.
            }
       *[other] Diperiksa di halaman resmi pada { $on }.
    }
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>Belum pasti.</b> Tanyakan kepada staf kami sebelum memakainya.
result-unconfirmed-why = Di halaman resmi yang kami lihat, hal ini tidak disebutkan dengan jelas. Staf kami akan memastikannya.
# Support: the support staff (支援スタッフ), here and wherever a button says so.
result-send = 🙋 Kirim ke staf pendukung
result-go_on = 🔎 Periksa juga semua hal lain
result-more = 📋 Lebih lanjut tentang hasil ini
result-sheet = 🖨 Buat lembar (PDF)
result-details =
    <b>Lebih lanjut tentang hasil ini</b>

    Tekan satu poin. Anda melihat alasannya, dokumen yang membuktikannya, dan di mana hal itu tertulis.
# The sheet, for family, employer and office.
result-sheet-title = Hasil pemeriksaan
# The worker's name follows.
result-sheet-about = Dari jawaban
result-sheet-summary = Hasil
result-sheet-outcome = Menurut pemeriksaan ini
result-sheet-against = Yang belum terpenuhi
result-sheet-next = Yang perlu dilakukan
result-sheet-points = Poin-poin
result-sheet-papers = Dokumen
result-sheet-answers = Jawaban
result-sheet-note = Perhatikan
result-sheet-sent = Bacalah dulu sebelum menunjukkannya kepada orang lain. Isinya mungkin menyebut pemeriksaan kesehatan Anda dan uang yang Anda bayar.
