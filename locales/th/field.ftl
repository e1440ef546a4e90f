# Names of the records in data/. The Japanese name stands beside them wherever an office uses it.

## Industrial fields

field-care = งานดูแลผู้สูงอายุ (ไคโงะ)
field-building_cleaning = งานทำความสะอาดอาคาร
field-manufacturing = การผลิตสินค้าอุตสาหกรรม
field-construction = งานก่อสร้าง
field-shipbuilding = การต่อเรือและเครื่องจักรเรือ
field-auto_repair = การซ่อมและบำรุงรักษารถยนต์
field-aviation = การบิน
field-accommodation = ที่พัก (โรงแรม เรียวกัง)
field-auto_transport = ขับรถบรรทุก แท็กซี่ รถบัส
field-railway = งานรถไฟ
field-agriculture = เกษตรกรรม
field-fishery = ประมงและเพาะเลี้ยงสัตว์น้ำ
field-food_manufacturing = การผลิตอาหารและเครื่องดื่ม
field-food_service = บริการอาหาร (ร้านอาหาร)
field-forestry = ป่าไม้
field-wood = อุตสาหกรรมไม้
field-linen_supply = ลินินซัพพลาย (ให้เช่าและซักผ้า)
field-logistics_warehousing = คลังสินค้าโลจิสติกส์
field-resource_circulation = การจัดการและรีไซเคิลขยะ
