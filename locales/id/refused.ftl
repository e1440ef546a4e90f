refused-staff = Ini hanya untuk staf pendukung.
refused-admin = Hanya admin yang bisa melakukan ini.
refused-reader = Hanya staf yang bisa membaca ini.
refused-exporter = Hanya manajer, admin, dan auditor yang bisa mengekspor.
refused-manager = Hanya manajer dan admin yang bisa melakukan ini.
# An alert: a button was tapped by somebody who has not agreed to our keeping of data, or whose data we have deleted
refused-worker = Tidak ada yang dilakukan, dan tidak ada yang dikirim. Nyatakan setuju dulu. Lalu lakukan lagi.
