# Clear this chat: we delete its messages from the phone, because other people may look at the phone.

clear_chat-button = 🧹 Bersihkan obrolan ini
clear_chat-ask =
    <b>Bersihkan obrolan ini?</b>

    Kami menghapus pesan Anda dan pesan kami dari 48 jam terakhir. Pesan yang lebih lama hapuslah sendiri di Telegram.

    <b>Obrolan ini bisa menjadi bukti Anda.</b> Simpan dulu yang Anda perlukan: “{ my_data-send }”. Staf pendukung tetap menyimpan catatan mereka.
# Instead of that while a picture waits for the worker's word
clear_chat-ask_waiting =
    <b>Bersihkan obrolan ini? Kami bertanya tentang satu gambar: jawablah dulu.</b> Kalau Anda membersihkannya sekarang, gambar itu hilang dari sini, dan staf hanya menerima tulisan Anda di bawahnya.

    Kami menghapus pesan dari 48 jam terakhir. Simpan dulu yang Anda perlukan. Staf pendukung tetap menyimpan catatan mereka.
clear_chat-yes = 🧹 Ya, bersihkan sekarang
clear_chat-no = Tidak, biarkan
# Above the chat, for a moment.
clear_chat-begun = Pesan-pesan sedang kami hapus.
# $deleted, $waiting, $left (Number) messages that are deleted, that staff do not have yet, that Telegram did not delete
clear_chat-done =
    <b>Kami sudah menghapus { $deleted } pesan.</b>{ $waiting ->
        [0] {""}
       *[other] {" "}{ $waiting } pesan Anda belum sampai kepada staf pendukung. Kalau sampai dalam waktu 48 jam, kami menghapusnya.
    }{ $left ->
        [0] {""}
       *[other] {" "}Telegram tidak menghapus { $left } pesan.
    }

    Pesan yang lebih lama mungkin masih ada di obrolan ini. Hapuslah sendiri di Telegram. Staf pendukung tetap menyimpan catatan mereka.
# In the place of clear_chat-done, once support staff have the messages that waited. $left (Number) messages that Telegram did not delete
clear_chat-rest =
    <b>Staf pendukung sekarang sudah menerima semua pesan Anda.</b> { $left ->
        [0] Pesan-pesan itu sekarang sudah kami hapus juga di sini.
       *[other] Telegram tidak menghapus { $left } pesan. Hapuslah sendiri di Telegram.
    }
# In the place of a screen that others should not read, once another stands below it.
clear_chat-covered = Layar ini ditutup.
