menu-text =
    <b>Apa yang ingin Anda lakukan?</b>

    Anda juga bisa langsung menulis di sini, atau mengirim foto atau pesan suara. Staf pendukung akan membacanya.
# Below what was just added to a consultation
menu-again = <b>Apa yang ingin Anda lakukan berikutnya?</b>
# The check of the rules: does the reader fulfil the conditions for Specified Skilled Worker?
menu-eligibility = 🔎 Apakah saya memenuhi syarat?
menu-job_change = 🔁 Pindah kerja
menu-consultation = 💬 Tanya staf pendukung
menu-guide = 📖 Panduan
# New rules. $count (Number) changes of the law that concern, or may concern, the reader
menu-changes = 📣 Yang berubah ({ $count })
menu-notices = 📰 Berita
menu-identity = 🪪 Pastikan identitas saya
menu-my_dates = ⏰ Tanggal saya
menu-profile = 👤 Data saya
menu-button = Menu
