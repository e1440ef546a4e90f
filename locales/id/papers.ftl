## Papers

papers-button = 📄 Dokumen saya
papers-list =
    <b>Dokumen Anda</b>

    Kalau sudah punya satu dokumen, tekan nomornya. Anda bisa kembali di hari lain. Tanda Anda tersimpan.
# $have, $all (Number)
papers-count = Anda sudah punya { $have } dari { $all }.
papers-none = Menurut jawaban Anda, belum ada dokumen yang diperlukan.
# $icon (String), $number (Number), $paper (String)
papers-line = { $icon } { $number }. { $paper }
papers-number = { $icon } { $number }
papers-icon-have = ✅
papers-icon-missing = ⬜
