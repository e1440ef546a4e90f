## The ten supports

support-guidance = คำอธิบายก่อนเริ่มงาน (事前ガイダンス)
support-transport = รับและส่งที่สนามบิน (送迎)
support-housing = ที่พักและสัญญาต่าง ๆ ในชีวิตประจำวัน (住居・契約支援)
support-orientation = แนะนำชีวิตในญี่ปุ่น (生活オリエンテーション)
support-accompany = ไปหน่วยงานราชการกับคุณ (公的手続等への同行)
support-japanese = การเรียนภาษาญี่ปุ่น (日本語学習)
support-consult = การปรึกษาและเรื่องร้องเรียน (相談・苦情)
support-exchange = การพบปะคนญี่ปุ่น (日本人との交流)
support-job_change = ช่วยหางานใหม่ (転職支援)
support-interview = การพบพูดคุยตามกำหนด และการรายงานต่อทางการ (定期面談)
