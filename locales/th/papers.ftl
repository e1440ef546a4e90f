## Papers

papers-button = 📄 เอกสารที่ต้องใช้
papers-list =
    <b>เอกสารของคุณ</b>

    เมื่อคุณมีเอกสารแล้ว โปรดกดหมายเลขของเอกสาร คุณกลับมาทำต่อวันอื่นได้ เราเก็บเครื่องหมายของคุณไว้
# $have, $all (Number)
papers-count = คุณมีเอกสารแล้ว { $have } จาก { $all } ฉบับ
papers-none = จากคำตอบของคุณ ยังไม่ต้องใช้เอกสาร
# $icon (String), $number (Number), $paper (String)
papers-line = { $icon } { $number }. { $paper }
papers-number = { $icon } { $number }
papers-icon-have = ✅
papers-icon-missing = ⬜
