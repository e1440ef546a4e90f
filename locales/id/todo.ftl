## What to do, in order

todo-button = 📝 Yang perlu dilakukan, berurutan
todo-title = <b>Yang perlu dilakukan, berurutan</b>
todo-nothing = Menurut jawaban Anda, saat ini tidak ada yang perlu dilakukan.
todo-papers = 👉 <b>Berikutnya:</b> Siapkan dokumen Anda. Daftarnya ada di “{ papers-button }”.
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }:</b> { $todo }
# $first_on, $before_on (String) ISO days; the first one is in time, the second one is too late
todo-between = 📅 Anda perlu pemeriksaan kesehatan pada { DAY($first_on) } atau sesudahnya, tetapi sebelum { DAY($before_on) }.
# The day itself is too late.
todo-until = 📅 Sebelum { DAY($before_on) }.
# The day itself is in time.
todo-from = 📅 Pada { DAY($first_on) } atau sesudahnya.
