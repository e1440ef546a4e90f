# My details: what is known of the worker, why it is asked, and changing it.

profile-groups =
    <b>わたしの情報</b>

    あなたが情報を教えてくれると、大切な期限を前もって連絡することができます。答えなくてもかまいません。いつでも変更・削除できます。
profile-group-me = 👤 わたしについて
profile-group-stay = 🛂 在留について
profile-group-work = 👔 仕事について
profile-group-dates = 📅 大切な日付
profile-group-messages = 🔔 連絡の時間
profile-my-data = 🗂 保存されている情報をすべて見る
profile-choose = 選ぶと、見ることや変えることができます。
profile-kept-profile = 見るのは支援スタッフだけです。勤務先は見ません。答えなくてもかまいません。いつでも削除できます。
profile-kept-records = 見るのは支援スタッフだけです。勤務先は見ません。法律で残さなければならない記録の一部です。期間は /privacy に書いてあります。
profile-enter = ✏️ 入力・変更する
profile-delete = 🗑 自分が答えた内容を削除する
profile-delete-sure = <b>あなたが答えた内容を削除しますか。元に戻すことはできません。</b>
profile-delete-reminders = この日をもとにした期限の連絡が、届かなくなることがあります。
profile-delete-yes = 🗑 はい、削除します
profile-delete-no = いいえ、残します
profile-ask-correction = ✋ 支援スタッフに訂正を頼む
profile-done = 完了
# $part (String) the id of a detail; $example (String) a day that is typed right
profile-enter-day =
    <b>{ WORD("profile-name", $part) }</b>

    日付を選ぶか、書いてください。例：{ $example }
profile-enter-option =
    <b>{ WORD("profile-name", $part) }</b>

    選ぶか、書いてください。
profile-enter-languages =
    <b>{ WORD("profile-name", $part) }</b>

    あてはまるものをすべて選んで、「{ profile-done }」を押してください。
# $longest (Number)
profile-enter-called =
    <b>あなたを何と呼べばいいですか。</b>

    名前やニックネームを{ $longest }文字以内で書いてください。
# $name (String)
profile-chosen = ✓ { $name }
# $longest (Number)
profile-mistake-long = ⚠️ { $longest }文字以内で、1行で書いてください。

## One line of the list. $part (String) the id of a detail, $value, $own, $theirs (String)

profile-line-unknown = <b>{ WORD("profile-name", $part) }：</b>まだ答えていません
profile-nothing-told = ここには、まだ何もありません。
profile-line-worker = • <b>{ WORD("profile-name", $part) }：</b>{ $value }
profile-line-staff = • <b>{ WORD("profile-name", $part) }：</b>{ $value }（支援スタッフの記録）
profile-line-both = • <b>{ WORD("profile-name", $part) }：</b>{ $own }（支援スタッフの記録は{ $theirs }）

## Two days for one detail, and an application of a stay before. $part (String), $own, $theirs, $on, $applied_on, $until (String or Date) days

profile-which_day =
    ❓ <b>どちらの日が正しいですか</b>

    { WORD("profile-name", $part) }：あなたの回答は{ DAY($own) }、支援スタッフの新しい記録は{ DAY($theirs) }です。カードや書類を見て、正しい日を押してください。それまでは、あなたの回答の日で数えます。
profile-button-day = 📅 { DAY($on) }
profile-day-kept = ✅ ありがとうございます。{ WORD("profile-name", $part) }：これからは{ DAY($on) }で数えます。
profile-day-outdated = あなたが答えた日は過ぎました。支援スタッフが記録した、より新しい日で数えます。
profile-application-ended = { DAY($applied_on) }の申請は、{ DAY($until) }までの在留期間のものです。今の在留期間について申請したら、「{ profile-enter }」を押して、その日を教えてください。
profile-new_stay = 新しい在留期間の最後の日も教えてください（「{ profile-name-stay_expiry }」）。わからないと、前もって連絡することができません。

## Values

# $hour (String) 0 to 23
profile-hour = { $hour }:00
# $country (String) two letters
profile-country = { $country ->
    [stateless] 無国籍
   *[other] { COUNTRY($country) }
}
profile-status-ssw1 = 特定技能１号
profile-status-ssw2 = 特定技能２号
profile-preparing_for-ssw1 = 特定技能１号の仕事
profile-preparing_for-truck = トラックの運転
profile-preparing_for-bus_taxi = バス・タクシーの運転
# $name_en, $name_ja (String)
profile-prefecture = { $name_ja } ({ $name_en })
# $started_on, $ended_on (String) ISO days
profile-contract-running = { $started_on ->
    [none] 契約中（開始日は不明）
   *[other] { DAY($started_on) }から
}
profile-contract-ended = { $started_on ->
    [none] { DAY($ended_on) }まで（開始日は不明）
   *[other] { DAY($started_on) }から{ DAY($ended_on) }まで
}

## What each detail is called (40 characters at most), and why it is asked

profile-name-called = 呼んでほしい名前
profile-why-called = 支援スタッフが、あなたの好きな呼び方で呼ぶためです。
profile-name-locale = 読む言語
profile-why-locale = ボットは、この言語であなたにメッセージを送ります。
profile-name-languages_spoken = 話せる言語
profile-why-languages_spoken = あなたと同じ言語を話す人が、あなたに電話をしたり、会ったりするためです。
profile-name-languages_written = 書ける言語
profile-why-languages_written = あなたがどの言語で書類を書くことができるかを知るためです。
profile-name-prefecture = 住んでいる都道府県
profile-why-prefecture = 入管や相談窓口は、都道府県によって違います。
profile-name-name_on_card = 在留カードの氏名
profile-why-name_on_card = 公的な書類には、在留カードと同じ氏名が必要です。
profile-name-nationality = 国籍
profile-why-nationality = 必要な書類や手続は、国によって違います。
profile-name-birth_date = 生年月日
profile-why-birth_date = あなたが招待を開いたときに、この日付で、あなた本人かどうかを確かめます。
profile-name-stay_expiry = 在留期限
profile-why-stay_expiry = 在留カードに書いてある「在留期間満了日」です。更新の申請に間に合うように連絡します。申請しないで期限を過ぎると、在留資格を失うことがあります。
profile-name-applied_on = 在留の申請をした日
profile-why-applied_on = 更新や変更を申請した後は、その申請についての連絡を止めて、結果を待つ期間の期限を確認します。
profile-name-result_on = 結果が出た日
profile-why-result_on = 入管から結果が出たら、この申請についての連絡をやめます。
profile-name-passport_expiry = パスポートの有効期限
profile-why-passport_expiry = 新しいパスポートを作るには時間がかかります。何か月か前に連絡します。
profile-name-mynumber_expiry = マイナンバーカードの有効期限
profile-why-mynumber_expiry = 市区町村の役所でカードを更新する時期を連絡します。日付だけを答えてください。番号は絶対に書かないでください。
profile-name-status = 在留資格
profile-why-status = 特定技能１号と２号では、決まりが違います。
profile-name-field = 分野
profile-why-field = 試験や決まりは、分野によって違います。
profile-name-employer = 勤務先
profile-why-employer = あなたを支援し、役所に報告するために、どの会社で働いているかを知る必要があります。
profile-name-contract = 雇用契約
profile-why-contract = 契約の日付で、いつまで支援するか、いつまで記録を残すかが決まります。
profile-name-contract_ended_on = 契約が終わった日
profile-why-contract_ended_on = 14日以内に出入国在留管理庁に届け出る必要があります。一緒に日数を数えて、期限の前に連絡します。
profile-name-last_health_check_on = 最後に健康診断を受けた日
profile-why-last_health_check_on = 勤務先は毎年、健康診断を行わなければなりません。次の時期を連絡します。
profile-name-moved_on = 引っ越した日
profile-why-moved_on = 新しい住所は、14日以内に市区町村の役所に届け出なければなりません。期限を連絡します。
profile-name-card_lost_on = 在留カードをなくした日
profile-why-card_lost_on = なくしたことに気づいた日を答えてください。14日以内に新しいカードを申請しなければなりません。期限を連絡します。
profile-name-preparing_since = 特定活動（移行準備）が始まった日
profile-why-preparing_since = 特定技能１号への移行準備のための「特定活動」は、期間が短いです。終わる前に申請できるように連絡します。
profile-name-preparing_for = 何の準備か
profile-why-preparing_for = 準備のための特定活動は6か月まで、バスやタクシーの免許を取る場合は1年までです。期限の前に連絡します。
profile-name-reentry_return_by = 日本に戻る期限
profile-why-reentry_return_by = 再入国許可の期限を過ぎて戻ると、在留資格を失うことがあります。期限を連絡します。
profile-name-left_japan_on = 帰国のために日本を出た日
profile-why-left_japan_on = 日本の年金の保険料を決められた期間以上納めた人は、日本を出てから2年以内であれば、脱退一時金を請求することができます。期限を連絡します。
profile-name-last_interview_on = 支援スタッフとの最後の面談
profile-why-last_interview_on = 特定技能１号の場合、支援スタッフは、3か月に1回以上あなたと面談しなければなりません。
profile-name-last_supervisor_interview_on = 支援スタッフと上司の最後の面談
profile-why-last_supervisor_interview_on = 特定技能１号の場合、支援スタッフは、あなたの直接の上司とも、3か月に1回以上面談しなければなりません。
profile-name-message_hour = 連絡が届く時刻
profile-why-message_hour = 期限の連絡は、この時刻（日本時間）に届きます。選ばないときは9:00です。
profile-name-quiet_from = 連絡を受け取らない時間の始まり
profile-why-quiet_from = この時刻（日本時間）からは、急がない連絡を送りません。選ばないときは21:00です。
profile-name-quiet_until = 連絡を受け取らない時間の終わり
profile-why-quiet_until = この時刻（日本時間）から、また連絡が届きます。選ばないときは8:00です。
