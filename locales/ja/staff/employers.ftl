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
    都道府県：{ $prefecture ->
        [none] 所在地が都道府県名で始まっていません
       *[other] { $prefecture }
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
