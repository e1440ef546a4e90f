# People: staff find the workers they look after, invite them, and say who somebody is.

## The roster

people-search =
    <b>名簿</b>

    管理番号か、氏名の一部を入力してください。
people-nothing = 名簿に該当する方がいません。氏名の別の部分か、管理番号を入力してください。
# $more (Number) how many fit besides those shown
people-more = ほかに{ $more }人が該当します。氏名をもう少し長く入力してください。
# One person as a button. $roster_number (String), $name (String)
people-label = { $roster_number } · { $name ->
        [none] 氏名なし
       *[other] { $name }
    }
people-by-employer = 所属機関から探す
people-employers = 所属機関
people-invitations = 招待
people-choose-employer = <b>どの所属機関ですか。</b>
people-no-employers = 所属機関はまだ登録されていません。
# $employer (String), $count (Number) how many work there
people-of-employer =
    <b>{ $employer }</b>

    名簿の人数：{ $count }人
# $roster_number (String), $name (String), $called (String), $nationality (String), $status (String), $field (String), $employer (String), $started_on (Date), $ended_on (Date), $end_reason (String), $stay_expiry (Date), $worker_says (Date) where it differs, $in_bot (Boolean), $locale (String), $consents (String), $muted (Boolean), $forgotten (Boolean), $hold (String) the reason
people-card =
    <b>管理番号 { $roster_number }</b>
    在留カードの氏名：{ $name ->
        [none] 非表示
       *[other] { $name }
    }
    呼び名：{ $called ->
        [none] 未回答
       *[other] { $called }
    }
    国籍：{ $nationality ->
        [none] 不明
        [stateless] 無国籍
       *[other] { COUNTRY($nationality) }
    }
    在留資格：{ $status ->
        [none] 不明
        [ssw1] 特定技能１号
        [ssw2] 特定技能２号
       *[other] { $status }
    }
    分野：{ $field ->
        [none] 不明
       *[other] { WORD("field", $field) }
    }

    所属機関：{ $employer ->
        [none] 不明
       *[other] { $employer }
    }
    契約開始日：{ $started_on ->
        [none] 不明
       *[other] { DAY($started_on) }
    }
    契約終了日：{ $ended_on ->
        [none] 記録なし
       *[other] { DAY($ended_on) }
    }
    契約終了理由：{ $end_reason ->
        [none] 記録なし
       *[other] { WORD("contract-reason", $end_reason) }
    }
    在留期間の満了日：{ $stay_expiry ->
        [none] 不明
       *[other] { DAY($stay_expiry) }
    }
    本人の申告：{ $worker_says ->
        [none] 相違なし
       *[other] ⚠️ { DAY($worker_says) }
    }

    ボットの利用：{ $in_bot ->
        [true] 利用中
       *[other] 未利用
    }
    使用言語：{ $locale ->
        [none] 未選択
       *[other] { LANGUAGE($locale) }
    }
    同意：{ $consents ->
        [none] なし
       *[other] { $consents }
    }
    お知らせ：{ $muted ->
        [true] 本人が停止中
       *[other] 送信する
    }
    削除の希望：{ $forgotten ->
        [true] あり
       *[other] なし
    }
    記録の保全：{ $hold ->
        [none] なし
       *[other] あり（{ $hold }）
    }
people-earlier-heading = <b>以前の契約</b>
# $employer (String), $started_on (Date), $ended_on (Date), $end_reason (String)
people-earlier = • { $employer }：{ $started_on ->
        [none] 不明
       *[other] { DAY($started_on) }
    }～{ $ended_on ->
        [none] 終了日の記録なし
       *[other] { DAY($ended_on) }
    }（{ $end_reason ->
        [none] 理由の記録なし
       *[other] { WORD("contract-reason", $end_reason) }
    }）
people-consent-care = 支援を受けること
people-consent-reminders = 期限のお知らせ
people-consent-records = 相談の記録
people-consent-health = 健康に関する質問
people-consent-employer = 所属機関への連絡
people-invite = ボットに招待する
people-new-phone = 電話が変わった（招待し直す）
people-end-contract = 契約の終了
people-hold = 記録の保全を設定する
people-lift = 記録の保全を解除する
people-search-again = ほかの方を探す
people-save = 保存する
people-cancel = キャンセル

## The end of a contract

# $roster_number (String), $employer (String)
contract-end-day =
    <b>管理番号 { $roster_number }</b>
    { $employer }

    契約が終了する日はいつですか。日付を選ぶか、入力してください。
contract-end-take-back = 契約は終了していない
contract-end-reason = <b>契約が終了する理由は何ですか。</b>
contract-reason-employer = 所属機関の都合
contract-reason-own_wish = 本人の希望
contract-reason-other = その他
# $roster_number (String), $employer (String), $ended_on (Date), $reason (String)
contract-end-summary =
    <b>管理番号 { $roster_number }</b>
    { $employer }
    契約終了日：{ DAY($ended_on) }
    理由：{ WORD("contract-reason", $reason) }

    この内容でよろしいですか。

## Legal hold

# $roster_number (String)
hold-reason =
    <b>管理番号 { $roster_number } の記録の保全（法的な理由）</b>

    管理者が解除するまで、この方の記録は何も削除されません。

    理由を1行で入力してください。
# $roster_number (String), $reason (String)
hold-lift =
    <b>管理番号 { $roster_number } の記録の保全を解除しますか。</b>

    保全の理由：{ $reason }

    解除すると、保存期間が過ぎた記録は削除されます。
hold-lift-yes = 解除する

## A new phone

# $roster_number (String)
new-phone-asking =
    <b>管理番号 { $roster_number } の方の電話が変わりましたか。</b>

    本人の電話またはTelegramアカウントが新しくなったことを、先に電話などで本人に確かめてください。確かなときだけ、赤いボタンを押してください。

    前のチャットとのつながりはすぐに切れます。前のチャットには何も送られず、そこから届くメッセージは、だれが書いたものか分からなくなります。本人の情報と相談はそのまま残ります。
new-phone-yes = はい、前のチャットを切り離す
# $roster_number (String)
new-phone-freed =
    <b>管理番号 { $roster_number } の方の前のチャットを切り離しました。</b>

    次に、新しい招待状を作って本人に渡してください。新しいチャットで、本人にもう一度同意を確認します。その後は、これまでどおり続けられます。

## Employers

employers-list = <b>所属機関</b>
employers-add = 所属機関を追加する
employers-new = <b>新しい所属機関</b>：正式な名称を入力してください。
# $name (String), $address (String), $field (String), $supervisor (String), $email (String), $count (Number) how many work there
employers-one =
    <b>{ $name }</b>
    所在地：{ $address ->
        [none] 記録なし
       *[other] { $address }
    }
    分野：{ $field ->
        [none] 記録なし
       *[other] { WORD("field", $field) }
    }
    監督者：{ $supervisor ->
        [none] 記録なし
       *[other] { $supervisor }
    }
    監督者のメール：{ $email ->
        [none] 記録なし
       *[other] { $email }
    }
    名簿の人数：{ $count }人

    どの項目を変更しますか。
employers-part-name = 名称
employers-part-address = 所在地
employers-part-supervisor_name = 監督者
employers-part-supervisor_email = 監督者のメール
employers-part-field = 分野
# $name (String), $part (String)
employers-type =
    <b>{ $name }</b>

    { WORD("employers-part", $part) }を入力してください。
employers-empty = 空欄にする
# $name (String)
employers-choose-field =
    <b>{ $name }</b>

    どの分野ですか。
employers-mistake-twice = ⚠️ 同じ名称の所属機関がすでにあります。
employers-mistake-email = ⚠️ メールアドレスとして読み取れません。

## Invitations

# $count (Number)
invitation-list =
    <b>個人を指定しない招待</b>

    有効な招待：{ $count }件

    1人を招待するときは、名簿でその方を探してください。所属機関の方々を招待するときは、所属機関を開いてください。
# One invitation as a button. $place (String), $until (Date)
invitation-label = { $place }（{ $until }）
invitation-dormitory = 寮の方々を招待する
# $place (String), $until (Date)
invitation-one =
    <b>{ $place }</b>

    このリンクを持っている方は、{ DAY($until) }まで利用を始めることができます。
invitation-revoke = リンクを無効にする
# $roster_number (String), $name (String), $locale (String), $until (Date)
invitation-worker =
    <b>管理番号 { $roster_number }</b>
    { $name ->
        [none] 氏名なし
       *[other] { $name }
    }

    有効なリンク：{ $until ->
        [none] なし
       *[other] { DAY($until) }まで
    }
    招待状の言語：{ LANGUAGE($locale) }

    招待状を作るたびに、リンクも新しくなります。以前のリンクは使えなくなります。
invitation-sheet = 招待状を作る（PDF）
# $employer (String), $count (Number), $most (Number) pages in one document
invitation-employer =
    <b>{ $employer }</b>

    まだボットを利用していない方：{ $count }人

    1人に1枚ずつ招待状を作ることができます（1つのファイルに最大{ $most }人）。リンクも新しくなり、以前のリンクは使えなくなります。

    全員に共通の招待状を作ることもできます。その場合は、だれが利用を始めたのかをスタッフが確認します。
invitation-sheets = 1人1枚の招待状（PDF）
invitation-anybody = 共通の招待状（PDF）
invitation-type-dormitory = <b>どの寮ですか。</b>寮の名称を入力してください。
# $place (String)
invitation-ready =
    <b>{ $place }</b>

    全員が同じリンクを使うことができます。だれが利用を始めたのかは、スタッフが確認します。

# What somebody reads who opened a link.
# $organisation (String)
invitation-followed-welcome = ようこそ。{ $organisation }が、あなたをこのボットに招待しました。
# $organisation, $phone (String)
invitation-followed-unknown = このリンクは確認できません。リンクの一部が欠けているかもしれません。{ $organisation }（電話 { $phone }）に、新しいリンクを頼んでください。リンクがなくても、始めることができます。
# $organisation, $phone (String)
invitation-followed-expired = このリンクは古いので、使えません。{ $organisation }（電話 { $phone }）に、新しいリンクを頼んでください。リンクがなくても、始めることができます。
# $organisation, $phone (String)
invitation-followed-revoked = このリンクは、もう使えません。{ $organisation }（電話 { $phone }）に、新しいリンクを頼んでください。リンクがなくても、始めることができます。
# $organisation, $phone (String)
invitation-followed-used = このリンクは、もう使われています。リンクを使うことができるのは1回だけです。支援スタッフに知らせました。あなたが使っていない場合は、{ $organisation }（電話 { $phone }）に電話してください。
# $organisation, $phone (String)
invitation-followed-refused = このリンクは、このTelegramアカウントでは使えません。支援スタッフに知らせました。質問がある場合は、{ $organisation }（電話 { $phone }）に電話してください。

# Said in the staff group.
# $number (String) a roster number
invitation-reused = 管理番号 { $number } の方の招待リンクが、もう一度開かれました。すでに使用済みのため、だれも利用を始めていません。
# $number (String) a roster number
invitation-refused-other_chat = 管理番号 { $number } の方の招待リンクが開かれましたが、この方はすでに別のTelegramアカウントでボットを利用しています。だれも利用を始めていません。本人の電話が変わった場合は、本人のカード（/roster）で「電話が変わった」を押してください。
# $number (String) a roster number
invitation-refused-linked_before = 管理番号 { $number } の方の招待リンクが、名簿の別の方のチャットで開かれました。何も変更していません。
# $number (String) a roster number
invitation-refused-two_job_changes = すでにボットを利用している方が、管理番号 { $number } の方の招待リンクを開きました。双方に終了していない転職支援の記録があるため、何も変更していません。先に一方の記録を終了してください。
# $place (String) an employer or a dormitory
invitation-arrived = 「{ $place }」への招待から利用を始めた方が、支援を受けることに同意しました。この方はまだ名簿に登録されていません。

## Saying who somebody is

staff-card-link = 名簿の方と結び付ける
# $agreed_on (Date), $locale (String), $consultations (String)
linking-arrived =
    同意した日：{ $agreed_on ->
        [none] 未同意
       *[other] { DAY($agreed_on) }
    }
    使用言語：{ $locale ->
        [none] 未選択
       *[other] { LANGUAGE($locale) }
    }
    相談：{ $consultations ->
        [none] なし
       *[other] { $consultations }
    }
# $number (String), $opened_on (Date)
linking-consultation = 番号{ $number }（{ $opened_on }）
linking-search =
    <b>この方はだれですか。</b>
    { linking-arrived }

    管理番号か、氏名の一部を入力してください。
# $roster_number (String), $name (String), $employer (String)
linking-compared =
    <b>同じ方ですか。</b>

    <b>ボット</b>
    { linking-arrived }

    <b>名簿</b>
    管理番号：{ $roster_number }
    在留カードの氏名：{ $name ->
        [none] 氏名なし
       *[other] { $name }
    }
    所属機関：{ $employer ->
        [none] 不明
       *[other] { $employer }
    }

    この操作は取り消せません。
linking-yes = はい、同じ方です
linking-other = いいえ、探し直す
# $roster_number (String), $name (String)
linking-done = 結び付けました：{ $roster_number }、{ $name ->
        [none] 氏名なし
       *[other] { $name }
    }。本人にも知らせます。
linking-mistake-gone = ⚠️ 結び付けることができません。この方はすでに結び付け済みか、支援を受けることを希望していません。
linking-mistake-linked_before = ⚠️ この方は、すでに名簿に登録されています。
linking-mistake-other_chat = ⚠️ 名簿のこの方は、すでに別のTelegramアカウントでボットを利用しています。ほかの方を選んでください。本人の電話が変わった場合は、先に本人のカード（/roster）で「電話が変わった」を押してください。
linking-mistake-two_job_changes = ⚠️ 双方に終了していない転職支援の記録があります。先に一方の記録を終了してください。
# Said to the worker.
linking-linked = 支援スタッフが、あなたがだれかを確認しました。ここに書いたことは、そのまま残ります。
