button-back = ‹ กลับ
button-today = วันนี้
button-yesterday = เมื่อวาน
# An alert: somebody tapped a button of a screen that is not the newest.
button-old = ปุ่มนี้เป็นของหน้าจอเก่า โปรดใช้หน้าจอล่าสุด
# A page of a list, by its first and its last label (`last` is none where it has one), or by places among all.
# $by (String) name or place, $first, $last (String or Number), $count (Number)
button-page-before = { $by ->
    [place] ‹ { $first }–{ $last } จาก { $count }
   *[name] { $last ->
        [none] ‹ { $first }
       *[other] ‹ { $first } – { $last }
    }
}
button-page-next = { $by ->
    [place] ถัดไป ({ $first }–{ $last } จาก { $count }) ›
   *[name] { $last ->
        [none] { $first } ›
       *[other] { $first } – { $last } ›
    }
}
