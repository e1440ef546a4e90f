# A consultation that only managers and admins can read: what its worker is told of it. “No.” is short for “number”.
# “outside office”: an office that does not belong to the support organisation.

restricted-leaving = Sampai sekarang, semua staf pendukung bisa membacanya. Kami sedang menghapusnya dari grup mereka. Kami memberi tahu Anda kalau sudah terhapus.
# $number (String)
restricted-taken_out = 🔒 No. { $number } tidak ada lagi di grup staf pendukung. Sebelumnya, semua staf pendukung bisa membacanya. Sekarang hanya manajer, admin, dan staf yang mereka pilih yang bisa membacanya.
# $number (String)
restricted-left_in_group = 🔒 No. { $number }: kami tidak bisa menghapus semuanya dari grup staf pendukung. Mungkin staf pendukung masih bisa membaca sebagian. Kami sudah meminta manajer menghapusnya.
# $number (String)
restricted-opened = 👥 No. { $number }: seorang manajer kami memutuskan bahwa semua staf pendukung boleh membacanya. Perusahaan Anda tidak bisa melihatnya.
# $number (String)
restricted-opened_by_you = 👥 No. { $number }: sekarang semua staf pendukung bisa membacanya, sesuai pilihan Anda. Perusahaan Anda tidak bisa melihatnya.
# $number (String)
restricted-again = 🔒 No. { $number }: mulai sekarang, hanya manajer, admin, dan staf yang mereka pilih yang bisa membacanya. { restricted-leaving }
# $number (String); below it stands what a manager or an admin wrote
restricted-answer = <b>🔒 Jawaban untuk no. { $number }</b>
# $number (String)
restricted-added = 🔒 Ditambahkan ke no. { $number }. Hanya manajer, admin, dan staf yang mereka pilih yang bisa melihatnya.
# $number (String)
restricted-help-sent = 🙋🔒 Tentang pengingat ini, kami hanya memberi tahu manajer, admin, dan staf yang mereka pilih. Nomor Anda { $number }. Sekarang Anda bisa menulis lagi: apa yang sulit?
# Where somebody reads it who is named in a complaint of the same worker. $names (String)
restricted-named_reads = ⚠️ Dalam satu keluhan, Anda menyebut { $names }. Ini bukan keluhan itu: { $names } bisa membaca ini juga. Lembaga luar: lihat “{ menu-guide }”.
# A button below it, and one that undoes it. $name (String) of one of staff, $number (String)
restricted-keep_out = 🚫 Sembunyikan no. { $number } dari { $name }
restricted-let_in = ↩️ Tunjukkan no. { $number } ke { $name }
# Asked first, of the last manager or admin who reads it. $name, $number (String)
restricted-keep_out-ask = <b>Sembunyikan no. { $number } dari { $name } juga?</b> Kalau ya, tidak ada manajer atau admin di sini yang bisa membacanya, dan tidak ada yang menerima alarm tentang ini. Lalu hanya lembaga luar yang bisa membantu Anda. Kalau Anda tidak mau, jangan lakukan apa-apa.
restricted-keep_out-yes = Ya, sembunyikan dari mereka semua
# After that: a name, or more. $names (String), $number (String)
restricted-kept_out = 🔒 No. { $number }: { $names } tidak bisa membacanya lagi, sesuai pilihan Anda. Kami tidak memberi tahu mereka apa-apa lagi tentang ini. Yang sudah mereka baca sebelumnya tetap mereka ketahui.
restricted-let_in_again = 👥 No. { $number }: { $names } bisa membacanya lagi, sesuai pilihan Anda.
# An alert to the worker who taps that all support staff may read it. At most 200 signs. $number (String)
restricted-open-hidden = ⚠️ Anda menyembunyikan no. { $number } dari orang yang mungkin ada di grup staf pendukung. Tekan dulu ↩️ untuk menunjukkannya kepada orang itu, atau biarkan saja.
# Sent where somebody was added who is named in a complaint. $names (String), $number (String)
restricted-named_added = ⚠️ No. { $number }: seorang manajer kami mengizinkan { $names } membaca ini. Dalam satu keluhan, Anda menyebut { $names }. Ini bukan keluhan itu.
# A button. $number (String), $kind (String)
restricted-continue = ↩ No. { $number } 🔒 { WORD("consultation-kind", $kind) }
