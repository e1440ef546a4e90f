## Employers

employers-list = <b>Các công ty</b>
employers-add = Thêm công ty
employers-new = <b>Công ty mới</b>: hãy nhập tên đầy đủ.
# $name (String), $address (String), $field (String), $supervisor (String), $email (String), $count (Number) how many work there
employers-one =
    <b>{ $name }</b>
    Địa chỉ: { $address ->
        [none] chưa ghi
       *[other] { $address }
    }
    Tỉnh: { $prefecture ->
        [none] không rõ (địa chỉ không bắt đầu bằng tên tỉnh)
       *[other] { $prefecture }
    }
    Ngành: { $field ->
        [none] chưa ghi
       *[other] { WORD("field", $field) }
    }
    Người quản lý trực tiếp: { $supervisor ->
        [none] chưa ghi
       *[other] { $supervisor }
    }
    Email của người quản lý trực tiếp: { $email ->
        [none] chưa ghi
       *[other] { $email }
    }
    Trong danh sách: { $count } người

    Bạn muốn sửa mục nào?
employers-part-name = Tên
employers-part-address = Địa chỉ
employers-part-supervisor_name = Người quản lý trực tiếp
employers-part-supervisor_email = Email của người quản lý trực tiếp
employers-part-field = Ngành
# $name (String), $part (String)
employers-type =
    <b>{ $name }</b>

    { WORD("employers-part", $part) }: hãy nhập vào đây.
employers-empty = Để trống
# $name (String)
employers-choose-field =
    <b>{ $name }</b>

    Thuộc ngành nào?
employers-mistake-twice = ⚠️ Đã có công ty tên này.
employers-mistake-email = ⚠️ Đây không phải là địa chỉ email.
