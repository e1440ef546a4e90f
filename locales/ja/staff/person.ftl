# 一人ずつ：名簿への追加と、登録内容の訂正。

# What the cells of a row hold, in short; also buttons.
person-column-number = 管理番号
person-column-name_on_card = 氏名
person-column-language = 言語
person-column-nationality = 国籍
person-column-birth_date = 生年月日
person-column-status = 在留資格
person-column-field = 分野
person-column-employer = 所属機関
person-column-contract_started_on = 契約開始日
person-column-contract_ended_on = 契約終了日
person-column-contract_end_reason = 契約終了理由
person-column-stay_expiry = 在留期限
person-column-last_interview_on = 前回の面談日
person-column-last_supervisor_interview_on = 監督者面談日
person-column-last_health_check_on = 健康診断日
person-column-passport_expiry = 旅券の期限

## Giving one cell

# $column (String) an id, $roster_number (String), $value (String) what is known or was given
person-ask =
    <b>{ WORD("person-column", $column) }</b>
    { $roster_number ->
        [none] 新しい方
       *[other] 管理番号 { $roster_number }
    }
    { $value ->
        [none] まだ登録がありません。
       *[other] 現在：<b>{ $value }</b>
    }

    { $column ->
        [number] 貴機関で付けた管理番号を入力してください。
        [name_on_card] 在留カードのとおりに氏名を入力してください。
        [employer] 所属機関を選ぶか、名称を入力してください。
        [language] この方が読む言語を選ぶか、入力してください。
        [nationality] 国籍を選ぶか、入力してください。
        [status] 選ぶか、入力してください。
        [field] 選ぶか、入力してください。
        [contract_end_reason] 選ぶか、入力してください。
       *[other] 日付を選ぶか、入力してください。
    }
person-skip = 空欄のままにする
person-enough = 内容を確認する
person-open_card = その方のカードを開く
# $number (String)
person-mistake-number_taken = ⚠️ 管理番号{ $number }は、すでに名簿にあります。別の番号を入力するか、その方の登録内容を訂正してください。
person-mistake-nothing = ⚠️ 空欄と同じ意味になります。空欄は何も変えません。正しい内容を入力してください。

## All of them

# $column (String) an id, $value (String)
person-line = • { WORD("person-column", $column) }：{ $value ->
        [none] 登録なし
       *[other] <b>{ $value }</b>
    }
# $roster_number (String)
person-list =
    { $roster_number ->
        [none] <b>新しい方</b>
       *[other] <b>管理番号 { $roster_number }</b>
    }
    どの項目を変えますか。

## A last look

# $roster_number (String)
person-summary =
    { $roster_number ->
        [none] <b>名簿に追加する方</b>
       *[other] <b>管理番号 { $roster_number }</b>
    }
    この内容でよろしいですか。
# $column (String) an id, $value (String)
person-line-new = • { WORD("person-column", $column) }：<b>{ $value }</b>
# $column (String) an id, $before, $value (String)
person-line-changed = • { WORD("person-column", $column) }：{ $before } → <b>{ $value }</b>
# $column (String) an id, $value (String) what the worker said
person-line-otherwise = ⚠️ { WORD("person-column", $column) }：本人の申告は{ $value }です。本人の申告は上書きしません。どちらの日も考えられるときは、本人に確認します。
person-change = ほかの項目を変える
person-take = 確認しました。このまま保存する
person-same = 同じ方です。新しい番号にする
person-mistake-changed = ⚠️ この間に、ほかの方が登録内容を変更しました。現在の内容を下に表示します。もう一度確認してから保存してください。
person-mistake-same = ⚠️ すでにこの内容で登録されています。何も変更していません。
person-mistake-several = ⚠️ 名簿に同じ氏名の方が複数います。該当する方を探して、カードで管理番号を訂正してください。

## Saved

# $roster_number, $name (String)
person-saved =
    ✅ 名簿に追加しました：<b>{ $roster_number }</b> { $name ->
        [none] 氏名なし
       *[other] { $name }
    }
person-open_saved = カードを開く
person-another = 続けて追加する
