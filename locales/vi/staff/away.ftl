# Nhân viên vắng mặt.

away-ask = <b>Bạn sẽ vắng mặt?</b> Hãy chọn ngày vắng cuối cùng. Việc bạn đang phụ trách thì ai cũng có thể nhận.
away-until = <b>Bạn vắng mặt đến hết { DAY($last_on) }.</b> Trong thời gian đó không ai chuyển việc cho bạn được. Bạn có thể chọn ngày khác.
away-back = Tôi đã trở lại
away-open = Báo vắng mặt
away-close = Đóng
