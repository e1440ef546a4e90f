# My dates: everything that comes for a worker, and the same as a calendar file.

my_dates-title = <b>わたしの期限</b>
my_dates-line =
    📅 <b>{ WORD("reminder-name", $kind) }</b>
    最後の日：{ DAY($deadline) }
my_dates-line-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最後の日は{ DAY($deadline) }でした。
# Said to be done, without the day of it.
my_dates-line-no_day =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最後の日：{ DAY($deadline) }。終わったと聞きましたが、日付がまだわかりません。
    日付を教えてください。わからないときは支援スタッフに聞いてください：{ sign-person }
# $applied_on (String), $stay_expiry (String) days
my_dates-line-applied_late =
    ⚠️ <b>{ reminder-name-stay_renewal }</b>
    最後の日は{ DAY($stay_expiry) }でした。申請した日は{ DAY($applied_on) }で、最後の日より後です。
    日本にいて働いてよいかを、今すぐ支援スタッフに聞いてください：{ sign-person }
my_dates-nearer = ⬆️ 近い期限
my_dates-further = ⬇️ 先の期限
my_dates-reminder = 🔔 { DAY($on) } { $at }（日本時間）に連絡します。
my_dates-overdue =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最後の日は{ DAY($deadline) }でした。期限を過ぎていますが、私たちが手伝うことができます。

    { $phone ->
        [none] 今すぐ「{ reminder-button-help }」を押してください。
       *[other] { $we_on ->
            [now] 「{ reminder-button-help }」を押すか、今すぐ{ $organisation }に電話してください。電話：{ $phone }
           *[other] 今すぐ「{ reminder-button-help }」を押すか、{ DAY($we_on) }の{ $we_at }から{ $organisation }に電話してください。電話：{ $phone }
        }
    }
    .counter =
        <b>{ WORD("reminder-name", $kind) }</b>
        登録支援機関の記録では、最後の日は{ DAY($deadline) }でした。期限を過ぎています。今からできる手続を、本人にご案内ください。

        { $phone ->
            [none] 登録支援機関：{ $organisation }
           *[other] { $we_on ->
                [now] 登録支援機関：{ $organisation }。今電話することができます：{ $phone }
               *[other] 登録支援機関：{ $organisation }。{ DAY($we_on) }の{ $we_at }から電話することができます：{ $phone }
            }
        }
my_dates-call_when = { $phone ->
    [none] 今すぐ「{ reminder-button-help }」を押してください。 { my_dates-call_immigration }
   *[other] { $we_on ->
        [now] 今すぐ支援スタッフに電話してください。電話：{ $phone }。
       *[other] { DAY($we_on) }の{ $we_at }から、支援スタッフに電話できます。電話：{ $phone }。
    } { my_dates-call_immigration }
}
my_dates-call_immigration = { $office_on ->
    [today] 地方出入国在留管理局にも、今日か、次に開いたときに電話できます。
   *[other] 地方出入国在留管理局は、今日は休みです。{ DAY($office_on) }に電話できます。
}
my_dates-overdue-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最後の日は{ DAY($deadline) }でした。日本にいて働いてよいかを、聞いてください。

    { my_dates-call_when }
    .counter =
        <b>{ WORD("reminder-name", $kind) }</b>
        登録支援機関の記録では、最後の日は{ DAY($deadline) }でした。日本に在留して働いてよいかを、本人に教えてください。
my_dates-interview-name = 支援スタッフとの面談
my_dates-interview =
    🤝 <b>{ my_dates-interview-name }</b>
    { DAY($on) } { $at }（日本時間）
my_dates-interview-online = 💻 オンライン
my_dates-interview-place = 📍 { $place }
my_dates-interview-choose = 🤝 面談の日時を選ぶ
my_dates-unreminded = ⚠️ 期限の連絡に同意していないため、期限の連絡は届きません。ここで変えることができます：/privacy
my_dates-choose = 1つ選ぶと、内容を読む、「{ reminder-button-done }」と教える、日付を直すことができます。
my_dates-empty =
    <b>わたしの期限</b>

    今わかっている期限はありません。次の日付を教えてください。期限の前に連絡します。

    • { profile-name-stay_expiry }
    • { profile-name-passport_expiry }
    • { profile-name-mynumber_expiry }
    • { profile-name-last_health_check_on }
    • { profile-name-moved_on }

    「{ menu-profile }」に入力することができます。
my_dates-gone = これは終わったか、日付が変わりました。戻って、今の期限を見てください。

## One date

my_dates-new_day = ✏️ 日付を直す
my_dates-contract_ended = 💼 契約が終わりました
my_dates-ask-day =
    <b>{ WORD("profile-name", $part) }</b>

    正しい日を選ぶか、書いてください。例：{ $example }
# $example (String) a day that is typed right
my_dates-ask-contract_ended =
    💼 <b>契約はいつ終わりましたか。</b>

    この日付は支援スタッフが見ます。勤務先は見ません。入力もできます：{ $example }
my_dates-known = 今の記録：{ DAY($on) }
my_dates-far = 今は何もしなくて大丈夫です。
my_dates-late-ask =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>

    最後の日は{ DAY($deadline) }でした。

    <b>もう終わりましたか。</b>
my_dates-late-yes = ✅ はい、終わりました
my_dates-late-no = ⏳ まだです
my_dates-told =
    ✅ ありがとうございます。この日から数えます。
    <b>{ WORD("profile-name", $part) }：{ DAY($on) }</b>
my_dates-told-other = あなたが教えてくれた日は{ DAY($own) }です。支援スタッフの記録は、上の日です。記録が違うときは、「{ reminder-button-help }」を押してください。

## After a day was told

my_dates-follows-contract_end = 📅 出入国在留管理庁への届出は<b>{ DAY($deadline) }</b>までです。
my_dates-follows-also = ほかに：{ WORD("reminder-name", $kind) }（最後の日 { DAY($deadline) }）
my_dates-follows-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最後の日は{ DAY($deadline) }でした。今からでもできます。できるだけ早くしてください。私たちが手伝います。
my_dates-follows-past-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最後の日は{ DAY($deadline) }でした。支援スタッフにも知らせます。日本にいて働いてよいかを、聞いてください。
    { my_dates-call_when }

## The calendar file

my_dates-calendar = 📆 カレンダーに入れる
my_dates-calendar-name = 日本での期限
my_dates-calendar-sent = このファイルをスマートフォンで開くと、期限をカレンダーに入れることができます。日付が変わったら、もう一度ファイルを受け取ってください。
