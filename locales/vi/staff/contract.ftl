## The end of a contract

# $roster_number (String), $employer (String)
contract-end-day =
    <b>Mã số { $roster_number }</b>
    { $employer }

    Hợp đồng kết thúc vào ngày nào? Hãy chọn ngày hoặc gõ ngày.
contract-end-take-back = Hợp đồng chưa kết thúc
contract-end-reason = <b>Vì sao hợp đồng kết thúc?</b>
contract-end-no_reason = Chưa biết
contract-reason-employer = Lý do từ phía công ty
contract-reason-own_wish = Người lao động tự muốn nghỉ
contract-reason-other = Lý do khác
# $roster_number (String), $employer (String), $ended_on (Date), $reason (String)
contract-end-summary =
    <b>Mã số { $roster_number }</b>
    { $employer }
    Ngày cuối cùng: { DAY($ended_on) }
    Lý do: { $reason ->
        [none] chưa ghi
       *[other] { WORD("contract-reason", $reason) }
    }

    Như vậy có đúng không?
