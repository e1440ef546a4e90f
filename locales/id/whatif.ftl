## What if

# What would the result be if one answer were another? (もし変えたら？)
whatif-button = 🔀 Bagaimana kalau …?
whatif-what =
    <b>Bagaimana kalau …?</b>

    Pilih apa yang ingin Anda ubah. Kami hanya membandingkan. Jawaban Anda tidak berubah.
# What may come; one tap compares it.
whatif-pass-japanese_test = Kalau lulus JLPT N4
whatif-pass-skill_test_passed = Kalau lulus ujian keterampilan
# $question, $before, $after (String)
whatif-change = <b>{ $question }:</b> { $before } → <b>{ $after }</b>
whatif-now = <b>Dengan jawaban Anda sekarang</b>
whatif-then = <b>Dengan perubahan itu</b>
whatif-same = Tidak ada poin yang berubah.
# $criterion, $icon, $verdict (String)
whatif-point = <b>{ $criterion }</b>
whatif-verdict-now = Sekarang: { $icon } { $verdict }.
whatif-verdict-then = Kalau berubah: { $icon } { $verdict }.
whatif-use = Pakai jawaban ini
whatif-again = Bandingkan hal lain
whatif-leave = ← Kembali ke hasil
