# Names of the records in data/. The Japanese name stands beside them wherever an office uses it.

## Industrial fields

field-care = Perawatan (kaigo)
field-building_cleaning = Kebersihan gedung
field-manufacturing = Manufaktur produk industri
field-construction = Konstruksi
field-shipbuilding = Galangan kapal dan mesin kapal
field-auto_repair = Perbaikan dan perawatan mobil
field-aviation = Penerbangan
field-accommodation = Penginapan (hotel, ryokan)
field-auto_transport = Angkutan jalan (truk, taksi, bus)
field-railway = Kereta api
field-agriculture = Pertanian
field-fishery = Perikanan dan budi daya perairan
field-food_manufacturing = Industri makanan dan minuman
field-food_service = Jasa makanan (restoran)
field-forestry = Kehutanan
field-wood = Industri kayu
field-linen_supply = Pasokan linen
field-logistics_warehousing = Gudang logistik
field-resource_circulation = Pengolahan limbah dan daur ulang
