# My dates: everything that comes for a worker, and the same as a calendar file.

my_dates-title = <b>わたしの 大切（たいせつ）な 日（ひ）</b>
# $kind (String) of a reminder; $deadline (String) the last day
my_dates-line =
    📅 <b>{ WORD("reminder-name", $kind) }</b>
    最後（さいご）の 日（ひ）：{ DAY($deadline) }
my_dates-line-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最後（さいご）の 日（ひ）は { DAY($deadline) }でした。
# Said to be done, without the day of it.
my_dates-line-no_day =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最後（さいご）の 日（ひ）：{ DAY($deadline) }。終（お）わったと 聞（き）きました。でも、日付（ひづけ）が まだ わかりません。
    日付を 教（おし）えるか、支援（しえん）スタッフに 聞いてください：{ sign-person }
# $applied_on (String), $stay_expiry (String) days
my_dates-line-applied_late =
    ⚠️ <b>{ reminder-name-stay_renewal }</b>
    最後（さいご）の 日（ひ）は { DAY($stay_expiry) }でした。申請（しんせい）した 日は { DAY($applied_on) }です。最後の 日の あとです。
    日本（にほん）に いて 働（はたら）いても いいか、今（いま） 支援（しえん）スタッフに 聞（き）いてください：{ sign-person }
my_dates-nearer = ⬆️ もっと 近（ちか）い 日（ひ）
my_dates-further = ⬇️ もっと あとの 日（ひ）
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-reminder = 🔔 次（つぎ）の 連絡（れんらく）：{ DAY($on) } { $at }（日本（にほん）の 時間（じかん））
# Also shown at a counter in Japanese. $kind (String) of a reminder; $deadline (Date) the last day; $organisation (String)
# and the rest as in my_dates-call_when
my_dates-overdue =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最後（さいご）の 日（ひ）は { DAY($deadline) }でした。おくれていますが、わたしたちは 手伝（てつだ）う ことが できます。
    
    { $phone ->
        [none] 今（いま）「{ reminder-button-help }」を おしてください。
       *[other]
            { $we_on ->
                [now] 「{ reminder-button-help }」を おすか、今（いま） { $organisation }に 電話（でんわ）してください：{ $phone }
               *[other] 今（いま）「{ reminder-button-help }」を おしてください。または、{ DAY($we_on) }の { $we_at }から { $organisation }に 電話（でんわ）してください：{ $phone }
            }
    }
# Somebody may have no stay any more. $phone (String), or “none”; $we_on (String) the day on which our telephone is
# answered next, or now, $we_at (String) from when; $office_on (String) the next day on which offices are open, or today
my_dates-call_when =
    { $phone ->
        [none] 今（いま）「{ reminder-button-help }」を おしてください。{ my_dates-call_immigration }
       *[other]
            { $we_on ->
                [now] 今（いま） わたしたちに 電話（でんわ）してください：{ $phone }。
               *[other] { DAY($we_on) }の { $we_at }から、わたしたちに 電話（でんわ）してください：{ $phone }。
            } { my_dates-call_immigration }
    }
my_dates-call_immigration =
    { $office_on ->
        [today] または、入管（にゅうかん）の 窓口（まどぐち）（地方出入国在留管理局）に 電話（でんわ）してください。今日（きょう）か、次（つぎ）に あいた ときです。
       *[other] 入管（にゅうかん）の 窓口（まどぐち）（地方出入国在留管理局）は、今日（きょう）は 休（やす）みです。{ DAY($office_on) }に 電話（でんわ）できます。
    }
# Also shown at a counter in Japanese. $deadline (String) the last day
my_dates-overdue-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最後（さいご）の 日（ひ）は { DAY($deadline) }でした。日本（にほん）に いて 働（はたら）いても いいか、聞（き）いてください。
    
    { my_dates-call_when }
# Plain, also in the calendar file.
my_dates-interview-name = しえんスタッフとの めんだん
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-interview =
    🤝 <b>{ my_dates-interview-name }</b>
    { DAY($on) } { $at }（日本（にほん）の 時間（じかん））
my_dates-interview-online = 💻 オンライン
# $place (String)
my_dates-interview-place = 📍 { $place }
my_dates-interview-choose = 🤝 めんだんの じかんを えらぶ
my_dates-unreminded = ⚠️ 連絡（れんらく）に 同意（どうい）していません。だから、最後（さいご）の 日（ひ）を 知（し）らせません。変（か）える ことが できます：/privacy
my_dates-choose = ひとつ 選（えら）ぶと、読（よ）む こと、もう したと 言（い）う こと、日（ひ）を 変（か）える ことが できます。
my_dates-empty =
    <b>わたしの 大切（たいせつ）な 日（ひ）</b>
    
    今（いま）、わたしたちが 知（し）っている 最後（さいご）の 日は ありません。次（つぎ）の 日を 教（おし）えてください。その前（まえ）に 知らせます：
    
    • { profile-name-stay_expiry }
    • { profile-name-passport_expiry }
    • { profile-name-mynumber_expiry }
    • { profile-name-last_health_check_on }
    • { profile-name-moved_on }
    
    「{ menu-profile }」で 教える ことが できます。
my_dates-gone = これは もう したか、日（ひ）が 変（か）わりました。もどって、今（いま）の 日を 見（み）てください。

## One date: a day that was wrong, a contract that ended, a last day that is past

my_dates-new_day = ✏️ 日（ひ）を 変（か）える
my_dates-contract_ended = 💼 契約（けいやく）が おわりました
# $part (String) a date of “My details”; $example (String) a day that is typed right
my_dates-ask-day =
    <b>{ WORD("profile-name", $part) }</b>
    
    正（ただ）しい 日（ひ）を 選（えら）ぶか、書（か）いてください。たとえば { $example }
# $example (String) a day that is typed right
my_dates-ask-contract_ended =
    💼 <b>あなたの 契約（けいやく）は、いつ 終（お）わりましたか。</b>
    
    支援（しえん）スタッフは この 日（ひ）を 見（み）ます。会社（かいしゃ）は 見ません。書（か）いても いいです：{ $example }
# $on (String) the day that is known so far
my_dates-known = 今（いま） わかっている 日（ひ）：{ DAY($on) }
# More than two years ahead.
my_dates-far = 今（いま）は 何（なに）も しなくても いいです。
# $deadline (Date) the last day
my_dates-late-ask =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    
    最後（さいご）の 日（ひ）は { DAY($deadline) }でした。
    
    <b>あなたは、もう これを しましたか。</b>
my_dates-late-yes = ✅ はい、しました
my_dates-late-no = ⏳ まだです
# $part (String) a date of “My details”; $on (String) the day from which is counted
my_dates-told =
    ✅ ありがとうございます。この 日（ひ）から 数（かぞ）えます：
    <b>{ WORD("profile-name", $part) }：{ DAY($on) }</b>
# Below my_dates-told, which shows the day that support staff have. $own (String) the day that the worker told
my_dates-told-other = あなたが 教（おし）えた 日（ひ）は { DAY($own) }です。支援（しえん）スタッフの 記録（きろく）は、上（うえ）の 日です。上の 日は ちがいますか。「{ reminder-button-help }」を おしてください。

## After a day was told: what follows from it. $kind (String) of a reminder; $deadline (String) the last day

my_dates-follows-contract_end = 📅 <b>{ DAY($deadline) }</b>までに、入管（にゅうかん）（出入国在留管理庁）に 知（し）らせなければ なりません。
my_dates-follows-also = ほかに：{ WORD("reminder-name", $kind) }、最後（さいご）の 日（ひ） { DAY($deadline) }
my_dates-follows-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最後（さいご）の 日（ひ）は { DAY($deadline) }でした。まだ できます。できるだけ 早（はや）く してください。わたしたちが 手伝（てつだ）います。
my_dates-follows-past-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    最後（さいご）の 日（ひ）は { DAY($deadline) }でした。支援（しえん）スタッフに 知（し）らせます。日本（にほん）に いて 働（はたら）いても いいか、聞（き）いてください。
    { my_dates-call_when }

## The calendar file

my_dates-calendar = 📆 カレンダーに 入（い）れる
# The name of the calendar on a phone.
my_dates-calendar-name = にほんでの 大切（たいせつ）な ひ
my_dates-calendar-sent = この ファイルを スマホで ひらくと、大切（たいせつ）な 日（ひ）が カレンダーに 入（はい）ります。日が 変（か）わったら、ファイルを もう一度（いちど） もらってください。
