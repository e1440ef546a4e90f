## The end of a contract

# $roster_number (String), $employer (String)
contract-end-day =
    <b>管理番号 { $roster_number }</b>
    { $employer }

    契約が終了する日はいつですか。日付を選ぶか、入力してください。
contract-end-take-back = 契約は終了していない
contract-end-reason = <b>契約が終了する理由は何ですか。</b>
contract-end-no_reason = まだわからない
contract-reason-employer = 所属機関の都合
contract-reason-own_wish = 本人の希望
contract-reason-other = その他
# $roster_number (String), $employer (String), $ended_on (Date), $reason (String)
contract-end-summary =
    <b>管理番号 { $roster_number }</b>
    { $employer }
    契約終了日：{ DAY($ended_on) }
    理由：{ $reason ->
        [none] 記録なし
       *[other] { WORD("contract-reason", $reason) }
    }

    この内容でよろしいですか。
