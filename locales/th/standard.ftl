## What a field asks beyond the general rules

# Said to the worker on the page of a field. What the company must do is said too.
standard-staff_ratio = ในสถานที่ทำงานหนึ่งแห่ง จำนวนคนที่ทำงานด้วยสถานภาพนี้ ต้องไม่เกินจำนวนผู้ดูแลที่ทำงานเต็มเวลา
standard-home_visit = ตั้งแต่เดือนเมษายน ค.ศ. 2025 คุณทำงานดูแลผู้คนที่บ้านของเขาได้ด้วย แต่ก่อนอื่นคุณต้องรับการอบรม และต้องมีประสบการณ์ประมาณหนึ่งปี
standard-field_council = บริษัทต้องเป็นสมาชิกสภาของสาขานี้ (協議会)
standard-acceptance_plan = บริษัทต้องมีแผนการรับคนทำงาน (受入計画) ที่กระทรวงที่ดิน โครงสร้างพื้นฐาน การขนส่ง และการท่องเที่ยวของญี่ปุ่นรับรองแล้ว
standard-construction_licence = บริษัทต้องมีใบอนุญาตประกอบธุรกิจก่อสร้าง (建設業許可)
standard-career_up_system = ทั้งคุณและบริษัทต้องลงทะเบียนในระบบ Construction Career Up System (CCUS)
standard-jac_membership = บริษัทต้องเป็นสมาชิกของ JAC ซึ่งเป็นองค์กรของสาขาก่อสร้าง หรือเป็นสมาชิกของสมาคมหนึ่งของ JAC
standard-no_supervision_order = บริษัทต้องไม่เคยถูกสั่งลงโทษทางปกครอง (監督処分) ในห้าปีที่ผ่านมา
standard-post_arrival_course = คุณต้องเข้าอบรมหลังจากมาถึงแล้ว
standard-company_levy = บริษัทจ่ายเงินสมทบทุกเดือน บริษัทต้องไม่เก็บเงินนี้จากคุณ
standard-certified_workshop = สถานที่ทำงานต้องเป็นอู่ซ่อมที่ได้รับการรับรอง (認証工場)
standard-hotel_licence = โรงแรมหรือเรียวกังต้องมีใบอนุญาต (旅館業の許可)
standard-no_adult_entertainment = สถานที่ทำงานต้องไม่ใช่สถานบันเทิงสำหรับผู้ใหญ่
standard-new_driver_training = ถ้าจะขับแท็กซี่หรือรถบัส คุณต้องรับการอบรมสำหรับคนขับใหม่ (新任運転者研修)
standard-preparing_status = ถ้าคุณยังไม่มีใบขับขี่ญี่ปุ่น คุณจะเข้ามาด้วยสถานภาพ “กิจกรรมเฉพาะ” (特定活動) ก่อน: รถบรรทุกหกเดือน แท็กซี่และรถบัสหนึ่งปี
standard-employer_experience = บริษัทที่คุณทำงานต้องมีประสบการณ์ในการจ้างคน
standard-interviews_at_sea = ช่วงที่คุณออกทะเล การพบพูดคุยตามกำหนดมีกฎพิเศษ
standard-submanager_experience = คุณต้องมีประสบการณ์ในการสอนและดูแลงานของคนอื่น เช่น เป็นผู้ช่วยผู้จัดการ
