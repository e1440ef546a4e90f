# My dates: everything that comes for a worker, and the same as a calendar file.

my_dates-title = <b>わたしの期限</b>
my_dates-line =
    📅 <b>{ WORD("reminder-name", $kind) }</b>
    最後の日：{ DAY($deadline) }
my_dates-reminder = 🔔 { DAY($on) } { $at }（日本時間）にお知らせします。
my_dates-overdue =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最後の日は{ DAY($deadline) }でした。期限を過ぎていますが、登録支援機関が手伝うことができます。今すぐ{ $organisation }に電話してください。電話：{ $phone }
my_dates-interview-name = 支援スタッフとの面談
my_dates-interview =
    🤝 <b>{ my_dates-interview-name }</b>
    { DAY($on) } { $at }（日本時間）
my_dates-interview-online = 💻 オンライン
my_dates-interview-place = 📍 { $place }
my_dates-interview-choose = 🤝 面談の日時を選ぶ
my_dates-unreminded = ⚠️ お知らせに同意していないため、お知らせは届きません。ここで変えることができます：/privacy
my_dates-choose = 選ぶと、何をするか、なぜ必要かを読むことができます。日付が違うときは、「わたしの情報」で直してください。
my_dates-empty =
    <b>わたしの期限</b>

    今わかっている期限はありません。次の日付を教えてください。期限の前にお知らせします。

    • { profile-name-stay_expiry }
    • { profile-name-passport_expiry }
    • { profile-name-mynumber_expiry }
    • { profile-name-last_health_check_on }
    • { profile-name-moved_on }

    「わたしの情報」に入力することができます。
my_dates-gone = これは終わったか、日付が変わりました。戻って、今の期限を見てください。

## After a day was told

my_dates-follows-also = ほかに：{ WORD("reminder-name", $kind) }（最後の日 { DAY($deadline) }）
my_dates-follows-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最後の日は{ DAY($deadline) }でした。今からでもできます。できれば今日してください。私たちが手伝います。

## The calendar file

my_dates-calendar = 📆 カレンダーに入れる
my_dates-calendar-name = 日本での期限
my_dates-calendar-sent = このファイルをスマートフォンで開くと、期限をカレンダーに入れることができます。日付が変わったら、もう一度ファイルを受け取ってください。
