// One page shows a partnership, or the card of one of its members: `?partner=` says whose.
const partner = new URLSearchParams(location.search).get('partner');
const card = document.querySelector('oc-partner-card');
const partnership = document.querySelector('oc-partnership');

if (partner) {
  card.setAttribute('organisation-id', partner);
  card.hidden = false;
  partnership.remove();
} else {
  partnership.hidden = false;
  card.remove();
}
