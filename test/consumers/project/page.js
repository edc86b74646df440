// A page that asks for one element and must get no more than it needs.
import '@officine-coesione/components/define/config';

document.body.append(document.createElement('oc-config'));
