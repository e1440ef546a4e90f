refused-staff = ส่วนนี้สำหรับเจ้าหน้าที่สนับสนุนเท่านั้น
refused-admin = ผู้ดูแลระบบเท่านั้นที่ทำได้
refused-reader = เจ้าหน้าที่สนับสนุนเท่านั้นที่อ่านได้
refused-exporter = หัวหน้าฝ่ายสนับสนุน ผู้ดูแลระบบ และผู้ตรวจสอบเท่านั้นที่ส่งออกข้อมูลได้
refused-manager = หัวหน้าฝ่ายสนับสนุนและผู้ดูแลระบบเท่านั้นที่ทำได้
# An alert: a button was tapped by somebody who has not agreed to our keeping of data, or whose data we have deleted
refused-worker = ยังไม่ได้ทำอะไร และไม่ได้ส่งอะไร โปรดยินยอมก่อน แล้วทำอีกครั้ง
