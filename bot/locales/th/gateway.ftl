### Machine-drafted; read by no native speaker yet.

gateway-button-share-phone = 📱 แชร์เบอร์โทรของฉัน
