## Result

# Each follows a point and a colon, as in "Age: met".
verdict-met = terpenuhi
verdict-not_met = tidak terpenuhi
verdict-needs_staff = perlu diperiksa staf kami
verdict-to_do = ada yang perlu dilakukan
verdict-unknown = belum diketahui
verdict-not_applicable = tidak diperlukan untuk Anda
verdict-icon-met = ✅
verdict-icon-not_met = ❌
verdict-icon-needs_staff = 👤
verdict-icon-to_do = 📌
verdict-icon-unknown = ❔
verdict-icon-not_applicable = ➖
